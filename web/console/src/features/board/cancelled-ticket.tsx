import type { Order } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { CircleX } from 'lucide-react';
import { cancelReason } from './board-state';
import { words } from './words';

interface CancelledTicketProps {
  order: Order;
  onDismiss: (id: string) => void;
}

/** Cancelled under the cook's hands: it stays where it was, struck through, until somebody has seen it. */
export function CancelledTicket({ order, onDismiss }: CancelledTicketProps) {
  return (
    <div role="alert" className="rounded-sheet border-2 border-clay bg-salt">
      <div className="flex items-center gap-3 px-4 pt-3 text-clay">
        <CircleX aria-hidden size={28} strokeWidth={1.75} className="shrink-0" />
        <p className="text-xl font-bold">{words.cancelledTitle(order.number)}</p>
      </div>
      <p className="px-4 pt-1 text-lg font-semibold">{words.cancelledWhy(cancelReason(order))}</p>
      <ul className="px-4 py-2 text-xl text-cumin line-through">
        {order.lines.map((line) => (
          <li key={line.line}>{`${line.quantity} × ${line.name}`}</li>
        ))}
      </ul>
      <div className="px-3 pb-3">
        <Button
          look="outline"
          size="kitchen"
          className="w-full"
          aria-label={words.dismissFor(order.number)}
          onClick={() => onDismiss(order.id)}
        >
          {words.dismiss}
        </Button>
      </div>
    </div>
  );
}
