import type { AuditLine } from '@shikanji/api/types';
import { dayIn, dayOf } from '@shikanji/ui/format/time';
import { here } from '../../lib/here';
import { AuditRow } from './audit-row';
import type { AuditSearch } from './audit-search';

interface AuditListProps {
  lines: readonly AuditLine[];
  onNarrow: (change: AuditSearch) => void;
}

/** Day by day, the newest first. */
export function AuditList({ lines, onNarrow }: AuditListProps) {
  return (
    <div className="flex flex-col gap-6">
      {[...byDay(lines)].map(([day, ofDay]) => (
        <section key={day} aria-labelledby={`day-${day}`}>
          <h2 id={`day-${day}`} className="border-b-2 border-ink pb-1 text-xl">
            {dayIn(here, ofDay[0]?.at ?? day)}
          </h2>
          <ol className="divide-y border-b">
            {ofDay.map((line) => (
              <AuditRow key={line.id} line={line} onNarrow={onNarrow} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}

function byDay(lines: readonly AuditLine[]): ReadonlyMap<string, readonly AuditLine[]> {
  const days = new Map<string, AuditLine[]>();
  for (const line of lines) {
    const day = dayOf(here, new Date(line.at));
    const ofDay = days.get(day);
    if (ofDay === undefined) days.set(day, [line]);
    else ofDay.push(line);
  }
  return days;
}
