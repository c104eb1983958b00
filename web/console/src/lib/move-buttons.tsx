import { ArrowDown, ArrowUp } from 'lucide-react';
import { useId, useState } from 'react';

interface MoveButtonsProps {
  /** What is moved, for the names of the buttons. */
  name: string;
  index: number;
  count: number;
  onMove: (to: number) => void;
}

const words = {
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  place: (name: string, index: number, count: number) =>
    `${name} is number ${index + 1} of ${count}.`,
};

const look =
  'grid size-11 shrink-0 place-items-center rounded-control hover:bg-mint aria-disabled:opacity-35 aria-disabled:hover:bg-transparent';

/** One place up or down; the focus goes along, and the new place is read out. */
export function MoveButtons({ name, index, count, onMove }: MoveButtonsProps) {
  const id = useId();
  const [moved, setMoved] = useState(false);
  const move = (by: -1 | 1) => {
    const to = index + by;
    if (to < 0 || to >= count) return;
    setMoved(true);
    onMove(to);
    // what is moved in the page loses the focus
    setTimeout(() => document.getElementById(`${id}${by}`)?.focus());
  };
  if (count < 2) return null;
  return (
    <span className="flex shrink-0">
      <button
        type="button"
        id={`${id}-1`}
        aria-label={words.up(name)}
        aria-disabled={index === 0}
        className={look}
        onClick={() => move(-1)}
      >
        <ArrowUp aria-hidden size={20} strokeWidth={1.75} />
      </button>
      <button
        type="button"
        id={`${id}1`}
        aria-label={words.down(name)}
        aria-disabled={index === count - 1}
        className={look}
        onClick={() => move(1)}
      >
        <ArrowDown aria-hidden size={20} strokeWidth={1.75} />
      </button>
      <span role="status" className="sr-only">
        {moved ? words.place(name, index, count) : ''}
      </span>
    </span>
  );
}
