import { Button } from '@shikanji/ui/button';

interface PagesProps {
  cursor: string | undefined;
  next: string | null;
  words: { pages: string; newest: string; older: string };
  /** Null for the first page. */
  onGo: (cursor: string | null) => void;
}

/** Through a list of which the server has the next page only: on, and back to the newest. */
export function Pages({ cursor, next, words, onGo }: PagesProps) {
  if (cursor === undefined && next === null) return null;
  return (
    <nav aria-label={words.pages} className="flex justify-between gap-3">
      {cursor !== undefined && (
        <Button look="outline" onClick={() => onGo(null)}>
          {words.newest}
        </Button>
      )}
      {next !== null && (
        <Button look="outline" className="ml-auto" onClick={() => onGo(next)}>
          {words.older}
        </Button>
      )}
    </nav>
  );
}
