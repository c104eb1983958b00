import type { Order } from '@shikanji/api/types';
import { Badge } from '@shikanji/ui/badge';
import { money } from '@shikanji/ui/format/money';
import { whenIn } from '@shikanji/ui/format/time';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { storesQuery } from '../../lib/queries';
import { OrderAgain } from './order-again';
import { isRunning, slotSentence, statusWord } from './order-words';
import { useOrderSpeech } from './words';

export function OrderRow({ order }: { order: Order }) {
  const { t, language } = useOrderSpeech();
  const store = useQuery(storesQuery).data?.find((known) => known.id === order.storeId);
  const tone = isRunning(order) ? 'lemon' : order.status === 'cancelled' ? 'clay' : 'quiet';
  const slot = slotSentence(order, store, t, language);
  return (
    <li className="flex flex-wrap items-center gap-x-4 gap-y-3 border-b py-4">
      <Link to="/orders/$id" params={{ id: order.id }} className="min-w-60 flex-1 rounded-control">
        <span className="flex flex-wrap items-center gap-2">
          <span className="font-display text-xl font-bold">{order.number}</span>
          <Badge tone={tone}>{statusWord(order, t)}</Badge>
        </span>
        <span className="mt-1 block">
          {order.lines.map((line) => `${line.quantity} × ${line.name}`).join(', ')}
        </span>
        {slot && <span className="mt-1 block font-semibold">{slot}</span>}
        <span className="mt-1 block text-cumin">
          {whenIn(store?.timeZone ?? 'Asia/Kolkata', order.placedAt, language)} ·{' '}
          <span className="money text-ink">{money(order.totalPaise)}</span>
        </span>
      </Link>
      <OrderAgain order={order} />
    </li>
  );
}
