import { Minus, Plus, Trash2 } from 'lucide-react';
import { classNames } from './format/class-names';

interface StepperProps {
  value: number;
  onChange: (value: number) => void;
  min?: number;
  max?: number;
  /** What is counted, for the names of the buttons. */
  label: string;
  words?: { fewer: string; more: string; remove: string; quantity: string };
  size?: 'medium' | 'large';
}

const english = { fewer: 'One less', more: 'One more', remove: 'Remove', quantity: 'Quantity' };

/** With `min` 0 the last step down removes. */
export function Stepper({
  value,
  onChange,
  min = 1,
  max = 50,
  label,
  words = english,
  size = 'medium',
}: StepperProps) {
  const removes = value === 1 && min === 0;
  const key = classNames(
    'grid place-items-center rounded-control text-ink hover:bg-mint disabled:opacity-35',
    size === 'large' ? 'size-13' : 'size-11',
  );
  return (
    <div
      role="group"
      aria-label={`${words.quantity}: ${label}`}
      className="inline-flex items-center rounded-control border-2 border-ink bg-salt"
    >
      <button
        type="button"
        className={key}
        disabled={value <= min}
        aria-label={`${removes ? words.remove : words.fewer}: ${label}`}
        onClick={() => onChange(value - 1)}
      >
        {removes ? (
          <Trash2 aria-hidden size={18} strokeWidth={1.75} />
        ) : (
          <Minus aria-hidden size={18} />
        )}
      </button>
      <output aria-live="polite" className="money min-w-7 text-center text-lg">
        {value}
      </output>
      <button
        type="button"
        className={key}
        disabled={value >= max}
        aria-label={`${words.more}: ${label}`}
        onClick={() => onChange(value + 1)}
      >
        <Plus aria-hidden size={18} />
      </button>
    </div>
  );
}
