import type { Order } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { CircleX } from 'lucide-react';
import { cancelReason } from './board-state';
import { words } from './words';

interface CancelledNoticesProps {
  orders: readonly Order[];
  onDismiss: (id: string) => void;
}

/** An order that was cancelled under the cook's hands stays in sight until somebody has seen it. */
export function CancelledNotices({ orders, onDismiss }: CancelledNoticesProps) {
  return (
    <div role="alert" className="flex flex-col gap-2 empty:hidden">
      {orders.map((order) => (
        <div
          key={order.id}
          className="flex items-center gap-3 rounded-control border-2 border-clay px-4 py-2"
        >
          <CircleX aria-hidden size={28} strokeWidth={1.75} className="shrink-0 text-clay" />
          <div className="min-w-0 flex-1">
            <p className="text-lg font-bold text-clay">{words.cancelledTitle(order.number)}</p>
            <p className="text-cumin line-through">
              {order.lines.map((line) => `${line.quantity} × ${line.name}`).join(', ')}
            </p>
            <p className="font-semibold">{words.cancelledWhy(cancelReason(order))}</p>
          </div>
          <Button
            look="outline"
            size="kitchen"
            aria-label={words.dismissFor(order.number)}
            onClick={() => onDismiss(order.id)}
          >
            {words.dismiss}
          </Button>
        </div>
      ))}
    </div>
  );
}
