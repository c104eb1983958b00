import type { Order } from '@shikanji/api/types';
import { whenIn } from '@shikanji/ui/format/time';
import { Money } from '@shikanji/ui/money';
import { StatusBadge } from '../../lib/order/status-badge';
import { orderWords } from '../../lib/order/words';
import { words } from './words';

interface OrdersTableProps {
  orders: readonly Order[];
  zone: string;
  onOpen: (order: Order) => void;
}

const wide = 'hidden px-3 py-2 lg:table-cell';
const always = 'px-3 py-2 first:pl-0 last:pr-0';

export function OrdersTable({ orders, zone, onOpen }: OrdersTableProps) {
  return (
    <table className="w-full border-collapse text-left">
      <thead className="border-b-2 border-ink text-sm">
        <tr>
          <th className={always}>{words.number}</th>
          <th className={`${always} hidden sm:table-cell`}>{words.placed}</th>
          <th className={`${always} hidden md:table-cell`}>{words.customer}</th>
          <th className={wide}>{words.how}</th>
          <th className={wide}>{words.items}</th>
          <th className={`${always} text-right`}>{words.total}</th>
          <th className={always}>{words.status}</th>
        </tr>
      </thead>
      <tbody className="divide-y">
        {orders.map((order) => (
          <tr key={order.id} className="relative align-top hover:bg-mint">
            <th scope="row" className={always}>
              <button
                type="button"
                aria-label={words.details(order.number)}
                className="money py-1 text-leaf underline underline-offset-4 after:absolute after:inset-0"
                onClick={() => onOpen(order)}
              >
                {order.number}
              </button>
              <span className="block text-sm font-normal text-cumin sm:hidden">
                {whenIn(zone, order.placedAt)}
              </span>
            </th>
            <td className={`${always} hidden py-3! whitespace-nowrap tabular-nums sm:table-cell`}>
              {whenIn(zone, order.placedAt)}
            </td>
            <td className={`${always} hidden py-3! md:table-cell`}>
              {order.customerName ?? words.noName}
            </td>
            <td className={`${wide} py-3!`}>{orderWords.type(order.fulfilment.type)}</td>
            <td className={`${wide} py-3! text-cumin`}>
              {order.lines.map((line) => `${line.quantity} × ${line.name}`).join(', ')}
            </td>
            <td className={`${always} py-3! text-right`}>
              <Money paise={order.totalPaise} />
            </td>
            <td className={`${always} py-3!`}>
              <StatusBadge status={order.status} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
