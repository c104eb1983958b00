import type { AuditLine } from '@shikanji/api/types';
import { useQueryClient } from '@tanstack/react-query';
import { X } from 'lucide-react';
import type { AuditSearch } from './audit-search';
import { nameSeen } from './queries';
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
  const client = useQueryClient();
  const short = (id: string) => `${kindOf(id)} ${shortId(id)}`.trim();
  if (actor === undefined && subject === undefined) return null;
  const name =
    actor && (lines.find(({ actorId }) => actorId === actor)?.actorName ?? nameSeen(client, actor));
  return (
    <ul aria-label={words.narrowed} className="flex flex-wrap gap-2">
      {actor !== undefined && (
        <Filter
          text={words.byPerson(name ?? short(actor))}
          onTakeAway={() => onSearch({ ...search, actor: undefined })}
        />
      )}
      {subject !== undefined && (
        <Filter
          text={words.bySubject(short(subject))}
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
