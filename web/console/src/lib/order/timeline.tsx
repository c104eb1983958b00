import type { TimelineEntry } from '@shikanji/api/types';
import { whenIn } from '@shikanji/ui/format/time';
import { orderWords as words } from './words';

export function Timeline({ entries, zone }: { entries: readonly TimelineEntry[]; zone: string }) {
  return (
    <ol className="ml-1.5 border-l-2 border-leaf">
      {entries.map((entry, position) => (
        <li
          key={`${entry.at} ${entry.status} ${position}`}
          className="relative pb-3 pl-5 last:pb-0"
        >
          <span
            aria-hidden
            className="absolute top-1.5 -left-[7px] size-3 rounded-full border-2 border-leaf bg-paper"
          />
          <span className="font-semibold">
            {entry.time === null
              ? words.status(entry.status)
              : words.said(entry.time.said, whenIn(zone, entry.time.promisedAt))}
          </span>
          <span className="block text-cumin">
            <time dateTime={entry.at}>{whenIn(zone, entry.at)}</time>
            {entry.by !== null && ` · ${entry.by}`}
          </span>
          {entry.note !== null && <span className="block">{entry.note}</span>}
        </li>
      ))}
    </ol>
  );
}
