import type { Customer } from '@shikanji/api/types';
import type { RefObject } from 'react';
import { stepRows } from '../../lib/row-keys';
import { words } from './words';

interface CustomersTableProps {
  customers: readonly Customer[];
  table: RefObject<HTMLTableElement | null>;
  onOpen: (customer: Customer) => void;
}

const wide = 'hidden px-3 py-3 sm:table-cell last:pr-0';

export function CustomersTable({ customers, table, onOpen }: CustomersTableProps) {
  return (
    <table ref={table} className="w-full border-collapse text-left">
      <thead className="border-b-2 border-ink text-sm">
        <tr>
          <th className="py-2">{words.name}</th>
          <th className={wide}>{words.phone}</th>
          <th className={wide}>{words.email}</th>
        </tr>
      </thead>
      <tbody className="divide-y">
        {customers.map((customer) => (
          <tr key={customer.id} className="relative align-top hover:bg-mint">
            <th scope="row" className="py-3 font-normal">
              <button
                type="button"
                aria-label={words.details(customer.name)}
                className="text-left text-lg font-semibold break-words after:absolute after:inset-0"
                onKeyDown={stepRows}
                onClick={() => onOpen(customer)}
              >
                {customer.name}
              </button>
              <span className="block text-cumin tabular-nums sm:hidden">
                {customer.phone ?? words.noPhone}
              </span>
              <span className="block break-all text-cumin sm:hidden">
                {customer.email ?? words.noEmail}
              </span>
            </th>
            <td className={`${wide} whitespace-nowrap tabular-nums`}>
              {customer.phone ?? <span className="text-cumin">{words.noPhone}</span>}
            </td>
            <td className={`${wide} break-all`}>
              {customer.email ?? <span className="text-cumin">{words.noEmail}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
