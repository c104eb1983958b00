import type { Observance } from '@shikanji/api/types';
import { stepRows } from '../../lib/row-keys';
import { spanWords, whom } from './days';
import { kindWord, words } from './words';

interface ObservancesTableProps {
  observances: readonly Observance[];
  year: number;
  /** Absent for who may only read: the table says all that there is. */
  onOpen: ((observance: Observance) => void) | undefined;
}

const wide = 'hidden px-3 py-3 sm:table-cell last:pr-0';

export function ObservancesTable({ observances, year, onOpen }: ObservancesTableProps) {
  return (
    <table className="w-full border-collapse text-left">
      <thead className="border-b-2 border-ink text-sm">
        <tr>
          <th className="py-2 pr-3">{words.name}</th>
          <th className={wide}>{words.days}</th>
          <th className={wide}>{words.kind}</th>
          <th className={wide}>{words.whom}</th>
          <th className={wide}>{words.source}</th>
        </tr>
      </thead>
      <tbody className="divide-y">
        {observances.map((observance) => (
          <tr
            key={observance.id}
            className={`relative align-top ${onOpen === undefined ? '' : 'hover:bg-mint'}`}
          >
            <th scope="row" className="py-3 pr-3 font-normal">
              {onOpen === undefined ? (
                <span className="text-lg font-semibold break-words">{observance.name}</span>
              ) : (
                <button
                  type="button"
                  aria-label={words.details(observance.name)}
                  className="text-left text-lg font-semibold break-words after:absolute after:inset-0"
                  onKeyDown={stepRows}
                  onClick={() => onOpen(observance)}
                >
                  {observance.name}
                </button>
              )}
              {observance.hindiName !== null && (
                <span lang="hi" className="block text-cumin">
                  {observance.hindiName}
                </span>
              )}
              <span className="block sm:hidden">{spanWords(observance, year)}</span>
              <span className="block text-cumin sm:hidden">
                {[kindWord(observance.kind), whom(observance), observance.source].join(' · ')}
              </span>
            </th>
            <td className={`${wide} whitespace-nowrap tabular-nums`}>
              {spanWords(observance, year)}
            </td>
            <td className={wide}>{kindWord(observance.kind)}</td>
            <td className={wide}>{whom(observance)}</td>
            <td className={`${wide} text-cumin`}>{observance.source}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
