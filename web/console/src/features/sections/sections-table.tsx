import type { Category } from '@shikanji/api/types';
import { stepRows } from '../../lib/row-keys';
import { inOrder } from './section-form-values';
import { words } from './words';

interface SectionsTableProps {
  sections: readonly Category[];
  /** Absent for who may only read. */
  onOpen: ((section: Category) => void) | undefined;
}

export function SectionsTable({ sections, onOpen }: SectionsTableProps) {
  return (
    <table className="w-full border-collapse text-left">
      <thead className="border-b-2 border-ink text-sm">
        <tr>
          <th className="py-2 pr-3">{words.name}</th>
          <th className="py-2 text-right">{words.place}</th>
        </tr>
      </thead>
      <tbody className="divide-y">
        {inOrder(sections).map((section) => (
          <tr
            key={section.id}
            className={`relative ${onOpen === undefined ? '' : 'hover:bg-mint'}`}
          >
            <th
              scope="row"
              className={`py-3 pr-3 font-normal ${section.parent === undefined ? '' : 'pl-8'}`}
            >
              {onOpen === undefined ? (
                <span className="text-lg font-semibold break-words">{section.name}</span>
              ) : (
                <button
                  type="button"
                  aria-label={words.details(section.name)}
                  className="text-left text-lg font-semibold break-words after:absolute after:inset-0"
                  onKeyDown={stepRows}
                  onClick={() => onOpen(section)}
                >
                  {section.name}
                </button>
              )}
              {section.hindiName !== undefined && (
                <span lang="hi" className="ml-3 text-cumin">
                  {section.hindiName}
                </span>
              )}
            </th>
            <td className="py-3 text-right tabular-nums">{section.position}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
