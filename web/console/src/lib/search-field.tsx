import { TextField } from '@shikanji/ui/text-field';
import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';

interface SearchFieldProps {
  label: string;
  /** What the address says. */
  q: string;
  onSearch: (q: string) => void;
  /** Down from the field, into what was found. */
  onDown: () => void;
  placeholder?: string;
}

const pause = 200;

/** Looks for what is typed once the typing rests; and follows an address that says something else. */
export function SearchField({ label, q, onSearch, onDown, placeholder }: SearchFieldProps) {
  const [typed, setTyped] = useState(q);
  const [asked, setAsked] = useState(q);
  const [shown, setShown] = useState(q);
  if (shown !== q) {
    setShown(q);
    if (q !== asked) {
      setAsked(q);
      setTyped(q);
    }
  }
  const settle = useEffectEvent((text: string) => {
    if (text.trim() === q) return;
    setAsked(text.trim());
    onSearch(text.trim());
  });
  useEffect(() => {
    const timer = setTimeout(() => settle(typed), pause);
    return () => clearTimeout(timer);
  }, [typed]);
  const down = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    onDown();
  };
  return (
    <TextField
      label={label}
      type="search"
      autoComplete="off"
      spellCheck={false}
      className="min-w-36 flex-1 sm:max-w-96"
      placeholder={placeholder}
      value={typed}
      onChange={(event) => setTyped(event.target.value)}
      onKeyDown={down}
    />
  );
}
