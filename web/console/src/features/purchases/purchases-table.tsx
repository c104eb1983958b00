import type { PurchaseOrderSummary, Store } from '@shikanji/api/types';
import { dateIn, dayOf } from '@shikanji/ui/format/time';
import { Money } from '@shikanji/ui/money';
import { Link } from '@tanstack/react-router';
import { stepRows } from '../../lib/row-keys';
import { serverNow } from '../../lib/server-clock';
import type { PurchasesSearch } from './purchases-search';
import { StatusBadge } from './status-badge';
import { words } from './words';

interface PurchasesTableProps {
  purchases: readonly PurchaseOrderSummary[];
  store: Store;
  nameOf: (supplierId: string) => string;
  search: PurchasesSearch;
}

const wide = 'hidden px-3 py-3 md:table-cell';

export function PurchasesTable({ purchases, store, nameOf, search }: PurchasesTableProps) {
  const today = dayOf(store.timeZone, new Date(serverNow()));
  return (
    <table className="w-full border-collapse text-left">
      <thead className="border-b-2 border-ink text-sm">
        <tr>
          <th className="py-2">{words.number}</th>
          <th className={wide}>{words.supplier}</th>
          <th className={wide}>{words.made}</th>
          <th className={wide}>{words.expected}</th>
          <th className={`${wide} text-right`}>{words.lines}</th>
          <th className="py-2 pl-3 text-right">{words.total}</th>
          <th className="hidden py-2 pl-6 md:table-cell">{words.status}</th>
        </tr>
      </thead>
      <tbody className="divide-y">
        {purchases.map((purchase) => {
          const { id, number, supplierId, status, createdAt } = purchase;
          const made = dateIn(store.timeZone, createdAt);
          return (
            <tr key={id} className="relative align-top hover:bg-mint">
              <th scope="row" className="py-3 font-normal">
                <Link
                  to="/purchase-orders/$id"
                  params={{ id }}
                  search={search}
                  aria-label={words.details(number)}
                  className="text-lg font-semibold tabular-nums after:absolute after:inset-0"
                  onKeyDown={stepRows}
                >
                  {number}
                </Link>
                <span className="block md:hidden">{nameOf(supplierId)}</span>
                <span className="block text-sm text-cumin md:hidden">
                  {[made, words.itemCount(purchase.lines)].join(' · ')}
                </span>
                <span className="block text-sm md:hidden">
                  <Expected purchase={purchase} today={today} say={words.expectedOn} />
                </span>
              </th>
              <td className={wide}>{nameOf(supplierId)}</td>
              <td className={`${wide} whitespace-nowrap tabular-nums`}>{made}</td>
              <td className={`${wide} whitespace-nowrap tabular-nums`}>
                <Expected purchase={purchase} today={today} />
              </td>
              <td className={`${wide} text-right tabular-nums`}>{purchase.lines}</td>
              <td className="py-3 pl-3 text-right text-lg">
                <Money paise={purchase.totalPaise} />
                <span className="mt-1 block md:hidden">
                  <StatusBadge status={status} />
                </span>
              </td>
              <td className="hidden py-3 pl-6 md:table-cell">
                <StatusBadge status={status} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

interface ExpectedProps {
  purchase: PurchaseOrderSummary;
  today: string;
  /** Around the date, where no heading says what it is. */
  say?: (date: string) => string;
}

/** When it should be there; in words, too, where it is late. */
function Expected({ purchase, today, say = (date) => date }: ExpectedProps) {
  const { expectedOn, status } = purchase;
  if (expectedOn === null) return null;
  const late = (status === 'sent' || status === 'part_received') && expectedOn < today;
  return (
    <span className={late ? 'font-semibold text-clay' : ''}>
      {say(dateIn('UTC', expectedOn))}
      {late && `, ${words.late}`}
    </span>
  );
}
