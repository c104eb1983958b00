import type { Supplier } from '@shikanji/api/types';
import { Badge } from '@shikanji/ui/badge';
import type { RefObject } from 'react';
import { stepRows } from '../../lib/row-keys';
import { words } from './words';

interface SuppliersTableProps {
  suppliers: readonly Supplier[];
  table: RefObject<HTMLTableElement | null>;
  onOpen: (supplier: Supplier) => void;
}

const wide = 'hidden px-3 py-3 md:table-cell last:pr-0';
const named = 4;

export const SuppliersTable = ({ suppliers, table, onOpen }: SuppliersTableProps) => (
  <table ref={table} className="w-full border-collapse text-left">
    <thead className="border-b-2 border-ink text-sm">
      <tr>
        <th className="py-2 md:w-1/4">{words.name}</th>
        <th className={wide}>{words.contact}</th>
        <th className={`${wide} w-2/5`}>{words.sells}</th>
        <th className={wide}>{words.lead}</th>
      </tr>
    </thead>
    <tbody className="divide-y">
      {suppliers.map((supplier) => (
        <Row key={supplier.id} supplier={supplier} onOpen={onOpen} />
      ))}
    </tbody>
  </table>
);

interface RowProps {
  supplier: Supplier;
  onOpen: (supplier: Supplier) => void;
}

function Row({ supplier, onOpen }: RowProps) {
  const { name, contactName, phone, active, leadDays } = supplier;
  const contact = [contactName, phone].filter((part) => part !== null);
  return (
    <tr className="relative align-top hover:bg-mint">
      <th scope="row" className="py-3 font-normal">
        <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <button
            type="button"
            aria-label={words.details(name)}
            className="text-left text-lg font-semibold break-words after:absolute after:inset-0"
            onKeyDown={stepRows}
            onClick={() => onOpen(supplier)}
          >
            {name}
          </button>
          {!active && <Badge>{words.ended}</Badge>}
        </span>
        <span className="block text-cumin md:hidden">{soldBy(supplier)}</span>
        <span className="block text-cumin md:hidden">
          {[...contact, words.days(leadDays)].join(' · ')}
        </span>
      </th>
      <td className={wide}>
        {contact.map((part) => (
          <span key={part} className="block">
            {part}
          </span>
        ))}
      </td>
      <td className={wide}>{soldBy(supplier)}</td>
      <td className={`${wide} whitespace-nowrap`}>{words.days(leadDays)}</td>
    </tr>
  );
}

/** The first few of it: one looks for a name, not for a list. */
function soldBy({ items }: Supplier): string {
  if (items.length === 0) return words.nothingSold;
  const first = items
    .slice(0, named)
    .map(({ itemName }) => itemName)
    .join(', ');
  return items.length > named ? `${first} ${words.andMore(items.length - named)}` : first;
}
