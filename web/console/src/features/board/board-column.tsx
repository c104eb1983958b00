import type { Order } from '@shikanji/api/types';
import type { ReactNode } from 'react';
import { classNames } from '@shikanji/ui/format/class-names';
import { CancelledTicket } from './cancelled-ticket';
import type { Column } from './columns';
import { words } from './words';

interface BoardColumnProps {
  column: Column;
  orders: readonly Order[];
  /** The one that a phone shows. */
  shown: boolean;
  ticket: (order: Order) => ReactNode;
  /** Cancelled out of this column and not yet seen. */
  cancelled: readonly Order[];
  onDismiss: (id: string) => void;
}

export function BoardColumn(props: BoardColumnProps) {
  const { column, orders, shown, ticket, cancelled, onDismiss } = props;
  return (
    <section
      aria-label={words.ordersIn(column, orders.length)}
      className={classNames('min-w-0 flex-col gap-3 md:flex', shown ? 'flex' : 'hidden')}
    >
      <h2 className="sticky top-14 z-10 flex items-baseline justify-between border-b-2 border-ink bg-paper py-2 text-xl max-md:sr-only">
        {words.column(column)}
        <span className="tabular-nums">{orders.length}</span>
      </h2>
      {cancelled.map((order) => (
        <CancelledTicket key={order.id} order={order} onDismiss={onDismiss} />
      ))}
      {orders.map(ticket)}
      {orders.length + cancelled.length === 0 && (
        <p className="py-4 text-lg text-cumin">{words.nothing(column)}</p>
      )}
    </section>
  );
}
