import type { OwnRoster, Shift } from '@shikanji/api/types';
import { Badge } from '@shikanji/ui/badge';
import { dayOf } from '@shikanji/ui/format/time';
import { spanWords } from '../../lib/clocking';
import { dayWords, durationWords } from '../../lib/days';
import { words } from './words';

export interface OwnProps {
  own: OwnRoster;
  /** Of a store, where one works at several. */
  nameOf: (one: Pick<Shift, 'storeId'>) => string | undefined;
}

export const OwnShifts = ({ own, nameOf }: OwnProps) => (
  <ul className="divide-y border-y">
    {own.shifts.map((shift) => {
      const zone = own.stores.find(({ id }) => id === shift.storeId)?.timeZone ?? 'UTC';
      return (
        <li key={shift.id} className="flex flex-col py-2">
          <span className="flex flex-wrap items-center gap-2 text-lg font-semibold tabular-nums">
            {`${dayWords(shift.date)}, ${spanWords(shift.from, shift.to)}`}
            {dayOf(zone, new Date(own.now)) === shift.date && (
              <Badge tone="lemon">{words.today}</Badge>
            )}
          </span>
          <span className="text-cumin wrap-anywhere">
            {[durationWords(shift.minutes), nameOf(shift), shift.station, shift.note]
              .filter((part) => part != null)
              .join(' · ')}
          </span>
        </li>
      );
    })}
  </ul>
);
