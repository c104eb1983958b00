import type { AuditLine } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { dateIn, timeIn } from '@shikanji/ui/format/time';
import { type ReactNode, useState } from 'react';
import { here } from '../../lib/here';
import type { AuditSearch } from './audit-search';
import { type AuditChange, isHidden, valueWords } from './sentence';
import { fieldWord, words } from './words';

interface AuditDetailsProps {
  line: AuditLine;
  /** The name of where it was. */
  store: string | undefined;
  onNarrow: (change: AuditSearch) => void;
}

/** All of a line, for who has to look closely; closed, it costs nothing. */
export function AuditDetails({ line, store, onNarrow }: AuditDetailsProps) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="flex min-h-11 list-none flex-wrap items-center gap-x-3 text-sm text-cumin">
        <span>
          {store !== undefined && `${store} · `}
          {words.network(line.address)}
        </span>
        <span className="font-semibold text-leaf underline underline-offset-4">
          {words.details}
        </span>
      </summary>
      {open && (
        <div className="flex flex-col gap-3 pb-2">
          <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
            <Fact name={words.who}>
              <Id id={line.actorId} />
            </Fact>
            <Fact name={words.what}>
              <Id id={line.action} />
            </Fact>
            <Fact name={words.about}>
              <Id id={line.subject} />
            </Fact>
            <Fact name={words.when}>{`${dateIn(here, line.at)}, ${timeIn(here, line.at)}`}</Fact>
            <Fact name={words.address}>
              <Id id={line.address} />
            </Fact>
            <Fact name={words.request}>
              <Id id={line.requestId} />
            </Fact>
            {line.changes.map((change) => (
              <Fact key={change.field} name={fieldWord(change.field)}>
                <Change change={change} />
              </Fact>
            ))}
          </dl>
          <div className="flex flex-wrap gap-2">
            <Button look="outline" onClick={() => onNarrow({ actor: line.actorId })}>
              {words.onlyPerson(line.actorName ?? words.gone.toLowerCase())}
            </Button>
            <Button look="outline" onClick={() => onNarrow({ subject: line.subject })}>
              {words.onlySubject}
            </Button>
          </div>
        </div>
      )}
    </details>
  );
}

const Id = ({ id }: { id: string }) => <code className="text-sm break-all">{id}</code>;

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-cumin first-letter:uppercase">{name}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  );
}

/** Both sides, with the mark of what is hidden, so that equal ones can be seen. */
const Change = ({ change: { field, before, after } }: { change: AuditChange }) => (
  <>
    {before !== null && (
      <>
        <Value field={field} value={before} />
        {' → '}
      </>
    )}
    <Value field={field} value={after} />
  </>
);

const Value = ({ field, value }: { field: string; value: string | null }) => (
  <>
    {valueWords(field, value)}
    {value !== null && isHidden(value) && <code className="ml-1 text-sm text-cumin">{value}</code>}
  </>
);
