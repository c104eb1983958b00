import type { AuditLine } from '@shikanji/api/types';
import { X } from 'lucide-react';
import type { AuditSearch } from './audit-search';
import { kindOf, shortId } from './sentence';
import { words } from './words';

interface NarrowedProps {
  search: AuditSearch;
  /** They tell the name of who is meant. */
  lines: readonly AuditLine[];
  onSearch: (search: AuditSearch) => void;
}

/** The filters that a row was asked for, each with its way out. */
export function Narrowed({ search, lines, onSearch }: NarrowedProps) {
  const { actor, subject } = search;
  if (actor === undefined && subject === undefined) return null;
  const name = lines.find(({ actorId }) => actorId === actor)?.actorName ?? actor;
  return (
    <ul aria-label={words.narrowed} className="flex flex-wrap gap-2">
      {actor !== undefined && (
        <Filter
          text={words.byPerson(name ?? actor)}
          onTakeAway={() => onSearch({ ...search, actor: undefined })}
        />
      )}
      {subject !== undefined && (
        <Filter
          text={words.bySubject(`${kindOf(subject)} ${shortId(subject)}`.trim())}
          onTakeAway={() => onSearch({ ...search, subject: undefined })}
        />
      )}
    </ul>
  );
}

function Filter({ text, onTakeAway }: { text: string; onTakeAway: () => void }) {
  return (
    <li>
      <button
        type="button"
        aria-label={words.takeAway(text)}
        className="inline-flex min-h-11 items-center gap-2 rounded-full border-2 border-ink bg-ink px-4 text-left font-semibold text-paper"
        onClick={onTakeAway}
      >
        {text}
        <X aria-hidden size={18} strokeWidth={2} className="shrink-0" />
      </button>
    </li>
  );
}
