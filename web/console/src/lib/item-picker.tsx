import { TextField } from '@shikanji/ui/text-field';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { isMeant } from './is-meant';

export interface PickItem {
  id: string;
  name: string;
  /** Found by it, too. */
  otherName?: string | null;
  /** Beside the name: what kind of thing it is. */
  note?: string;
  /** Of those that match it stands before the others. */
  first?: boolean;
}

interface ItemPickerProps {
  label: string;
  hint: string;
  none: string;
  items: readonly PickItem[];
  error?: string | null | undefined;
  onPick: (id: string) => void;
}

const most = 6;

/** Type a few letters, take what is meant: with Enter the first, with the arrows another. */
export function ItemPicker({ label, hint, none, items, error, onPick }: ItemPickerProps) {
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLUListElement>(null);
  const listId = useId();
  const found = typed.trim() === '' ? [] : foundBy(typed, items);
  const pick = ({ id }: PickItem) => {
    setTyped('');
    onPick(id);
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      if (found[0] !== undefined) pick(found[0]);
    }
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      list.current?.querySelector('button')?.focus();
    }
  };
  return (
    <div className="flex flex-col gap-1">
      <TextField
        label={label}
        hint={typed.trim() !== '' && found.length === 0 ? none : hint}
        error={error}
        type="search"
        autoComplete="off"
        spellCheck={false}
        aria-controls={listId}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={keys}
      />
      <ul ref={list} id={listId} className="divide-y rounded-control bg-salt empty:hidden">
        {found.map((item) => (
          <li key={item.id}>
            <button
              type="button"
              className="flex min-h-11 w-full items-center justify-between gap-3 rounded-control px-3 text-left hover:bg-mint"
              onKeyDown={step}
              onClick={() => pick(item)}
            >
              <span className="font-semibold">{item.name}</span>
              {item.note !== undefined && <span className="text-sm text-cumin">{item.note}</span>}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What is wanted first, then what begins with it, before what only has it in it. */
function foundBy(typed: string, items: readonly PickItem[]): PickItem[] {
  const begins = ({ name }: PickItem) =>
    Number(name.toLocaleLowerCase('en').startsWith(typed.trim().toLocaleLowerCase('en')));
  return items
    .filter(({ name, otherName }) => isMeant(typed, name, otherName))
    .sort(
      (one, other) =>
        Number(other.first ?? false) - Number(one.first ?? false) ||
        begins(other) - begins(one) ||
        one.name.localeCompare(other.name, 'en'),
    )
    .slice(0, most);
}

function step(event: KeyboardEvent<HTMLButtonElement>) {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  event.preventDefault();
  const all = [...(event.currentTarget.closest('ul')?.querySelectorAll('button') ?? [])];
  all[all.indexOf(event.currentTarget) + by]?.focus();
}
