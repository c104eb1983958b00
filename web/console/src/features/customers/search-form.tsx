import { Button } from '@shikanji/ui/button';
import { TextField } from '@shikanji/ui/text-field';
import { type KeyboardEvent, useEffect, useEffectEvent, useState } from 'react';
import { words } from './words';

interface SearchFormProps {
  q: string;
  onSearch: (q: string) => void;
  /** Down from the field, into what was found. */
  onDown: () => void;
}

/** Longer than elsewhere: what is looked for is noted each time. */
const pause = 600;

export function SearchForm({ q, onSearch, onDown }: SearchFormProps) {
  const [typed, setTyped] = useState(q);
  const settle = useEffectEvent((text: string) => {
    if (text.trim() !== q) onSearch(text.trim());
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
    <form
      role="search"
      className="flex flex-wrap items-start gap-3"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() !== q) onSearch(typed.trim());
      }}
    >
      <TextField
        label={words.search}
        hint={words.searchHint}
        type="search"
        autoComplete="off"
        spellCheck={false}
        className="min-w-60 flex-1 sm:max-w-120"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={down}
      />
      <Button type="submit" look="outline" className="mt-6">
        {words.find}
      </Button>
    </form>
  );
}
