import type { SpecialDay } from '@shikanji/api/types';
import { dayIn } from '@shikanji/ui/format/time';
import { stepRows } from '../../lib/row-keys';
import { keyOf, whatWords, whomWords } from './special-day-values';
import { words } from './words-special-days';

interface SpecialDaysTableProps {
  days: readonly SpecialDay[];
  onOpen: (key: string) => void;
}

const wide = 'hidden px-3 py-3 sm:table-cell';

export const SpecialDaysTable = ({ days, onOpen }: SpecialDaysTableProps) => (
  <table className="w-full border-collapse text-left">
    <thead className="border-b-2 border-ink text-sm">
      <tr>
        <th className="py-2">{words.date}</th>
        <th className={wide}>{words.what}</th>
        <th className={wide}>{words.whom}</th>
        <th className={wide}>{words.reason}</th>
      </tr>
    </thead>
    <tbody className="divide-y">
      {days.map((day) => (
        <tr key={keyOf(day)} className="relative align-top hover:bg-mint">
          <th scope="row" className="py-3 font-normal">
            <button
              type="button"
              aria-label={words.details(nameOf(day))}
              className="text-left text-lg font-semibold whitespace-nowrap after:absolute after:inset-0"
              onKeyDown={stepRows}
              onClick={() => onOpen(keyOf(day))}
            >
              {dateWords(day)}
            </button>
            <span className="block sm:hidden">{`${whatWords(day)}, ${whomWords(day)}`}</span>
            <span className="block break-words text-cumin sm:hidden">{day.reason}</span>
          </th>
          <td className={wide}>{whatWords(day)}</td>
          <td className={wide}>{whomWords(day)}</td>
          <td className={`${wide} break-words text-cumin`}>{day.reason}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** Midday, so that it is the same day in any zone we write it in. */
const dateWords = ({ date }: SpecialDay): string =>
  `${dayIn('UTC', `${date}T12:00:00Z`)} ${date.slice(0, 4)}`;

/** What tells it from the others. */
export const nameOf = (day: SpecialDay): string =>
  day.fulfilment == null ? dateWords(day) : `${dateWords(day)}, ${whomWords(day)}`;
