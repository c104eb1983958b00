import type { DietBadge, DietCell, DietRule } from '@shikanji/api/types';
import { classNames } from '@shikanji/ui/format/class-names';
import { badgeName, badges } from '../../lib/diet/badge-words';
import { CellMark } from './cell-mark';
import { cellOf, chosen, type Draft } from './cells';
import { cells, cellWord, isCell, words } from './words';

interface RulesTableProps {
  rules: readonly DietRule[];
  /** The column that is always shown; the others where there is room. */
  badge: DietBadge;
  draft: Draft;
  /** Absent where it is only looked at. */
  onChoose: ((rule: DietRule, badge: DietBadge, cell: DietCell) => void) | undefined;
}

export function RulesTable({ rules, badge, draft, onChoose }: RulesTableProps) {
  const column = (one: DietBadge) => (one === badge ? '' : 'hidden lg:table-cell');
  return (
    <table className="w-full border-collapse text-left">
      <thead className="text-sm">
        <tr>
          <th className="sticky top-14 z-10 border-b-2 border-ink bg-paper py-2 pr-3">
            {words.rule}
          </th>
          {badges.map((one) => (
            <th
              key={one}
              className={`sticky top-14 z-10 border-b-2 border-ink bg-paper px-3 py-2 ${column(one)}`}
            >
              {badgeName(one)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="divide-y">
        {rules.map((rule) => (
          <tr key={rule.code}>
            <th scope="row" className="py-2 pr-3 font-semibold">
              {rule.description}
            </th>
            {badges.map((one) => (
              <td
                key={one}
                className={classNames(
                  'px-1 py-1',
                  column(one),
                  rule.fixed.includes(one) && 'bg-mint/60',
                )}
              >
                {onChoose === undefined || rule.fixed.includes(one) ? (
                  <CellMark cell={cellOf(rule, one)} fixed={rule.fixed.includes(one)} />
                ) : (
                  <Choice
                    label={words.cell(rule.description, badgeName(one))}
                    cell={chosen(draft, rule, one)}
                    changed={chosen(draft, rule, one) !== cellOf(rule, one)}
                    onChoose={(cell) => onChoose(rule, one, cell)}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface ChoiceProps {
  label: string;
  cell: DietCell;
  changed: boolean;
  onChoose: (cell: DietCell) => void;
}

const Choice = ({ label, cell, changed, onChoose }: ChoiceProps) => (
  <select
    aria-label={label}
    value={cell}
    onChange={({ target }) => {
      if (isCell(target.value)) onChoose(target.value);
    }}
    className={classNames(
      'min-h-11 w-full min-w-24 scroll-mt-28 scroll-mb-28 rounded-control border-[1.5px] px-2 text-base lg:min-w-0',
      changed ? 'border-night bg-lemon font-semibold text-night' : 'border-cumin bg-salt text-ink',
    )}
  >
    {cells.map((one) => (
      <option key={one} value={one}>
        {cellWord(one)}
      </option>
    ))}
  </select>
);
