import { Badge } from '@shikanji/ui/badge';
import { classNames } from '@shikanji/ui/format/class-names';
import { remarks, spanWords } from '../../lib/clocking';
import { Corrections } from '../../lib/corrections';
import { dayWords, durationWords } from '../../lib/days';
import type { OwnProps } from './own-shifts';
import { words } from './words';

/** The latest first, with what managers made of them. */
export const OwnClockings = ({ own, nameOf }: OwnProps) => (
  <ul className="divide-y border-y">
    {own.clockings.map((one) => (
      <li key={one.id} className="flex flex-col gap-1 py-2">
        <span
          className={classNames(
            'flex flex-wrap items-center gap-2 text-lg font-semibold tabular-nums',
            one.struck && 'text-cumin line-through',
          )}
        >
          {`${dayWords(one.date)}, ${spanWords(one.from, one.to)}`}
          {one.outAt === null && !one.struck && <Badge tone="leaf">{words.isIn}</Badge>}
          {one.struck && <Badge>{words.struck}</Badge>}
        </span>
        <span className="text-cumin empty:hidden">
          {[
            one.outAt === null || one.struck ? undefined : durationWords(one.minutes),
            nameOf(one),
            ...remarks(one),
          ]
            .filter((part) => part !== undefined)
            .join(' · ')}
        </span>
        <Corrections
          zone={own.stores.find(({ id }) => id === one.storeId)?.timeZone ?? 'UTC'}
          corrections={one.corrections}
        />
      </li>
    ))}
  </ul>
);
