import type { ComboDefinition } from '@shikanji/api/types';
import { Badge } from '@shikanji/ui/badge';
import { Money } from '@shikanji/ui/money';
import { stepRows } from '../../lib/row-keys';
import { words } from './words';

interface CombosTableProps {
  combos: readonly ComboDefinition[];
  /** Absent for who may only read: the table says all that there is. */
  onOpen: ((combo: ComboDefinition) => void) | undefined;
}

const wide = 'hidden px-3 py-3 sm:table-cell';

export function CombosTable({ combos, onOpen }: CombosTableProps) {
  return (
    <table className="w-full border-collapse text-left">
      <thead className="border-b-2 border-ink text-sm">
        <tr>
          <th className="py-2 pr-3">{words.name}</th>
          <th className={`${wide} w-1/2`}>{words.parts}</th>
          <th className={wide}>{words.status}</th>
          <th className="py-2 text-right">{words.price}</th>
        </tr>
      </thead>
      <tbody className="divide-y">
        {combos.map((combo) => (
          <tr
            key={combo.id}
            className={`relative align-top ${onOpen === undefined ? '' : 'hover:bg-mint'}`}
          >
            <th scope="row" className="py-3 pr-3 font-normal">
              {onOpen === undefined ? (
                <span className="text-lg font-semibold break-words">{combo.name}</span>
              ) : (
                <button
                  type="button"
                  aria-label={words.details(combo.name)}
                  className="text-left text-lg font-semibold break-words after:absolute after:inset-0"
                  onKeyDown={stepRows}
                  onClick={() => onOpen(combo)}
                >
                  {combo.name}
                </button>
              )}
              {combo.hindiName !== null && (
                <span lang="hi" className="block text-cumin">
                  {combo.hindiName}
                </span>
              )}
              <span className="block text-cumin sm:hidden">
                <Parts combo={combo} />
              </span>
              <span className="sm:hidden">
                <Status combo={combo} />
              </span>
            </th>
            <td className={wide}>
              <Parts combo={combo} />
            </td>
            <td className={wide}>
              <Status combo={combo} />
            </td>
            <td className="py-3 text-right text-lg">
              <Money paise={combo.pricePaise} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const Parts = ({ combo: { slots } }: { combo: ComboDefinition }) =>
  slots.map(({ name, choices }, index) => (
    <span key={index} className="block">
      <span className="text-cumin">{name}:</span>{' '}
      {choices.map((choice) => choice.name).join(words.or)}
    </span>
  ));

const Status = ({ combo: { status } }: { combo: ComboDefinition }) => (
  <Badge tone={status === 'published' ? 'leaf' : 'lemon'}>
    {status === 'published' ? words.published : words.draft}
  </Badge>
);
