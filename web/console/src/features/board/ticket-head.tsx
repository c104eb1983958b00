import type { Order } from '@shikanji/api/types';
import { classNames } from '@shikanji/ui/format/class-names';
import { whenSlotIn } from '@shikanji/ui/format/slot';
import { whenIn } from '@shikanji/ui/format/time';
import { Bike, ShoppingBag } from 'lucide-react';
import { orderWords } from '../../lib/order/words';
import { timeLeft } from './lateness';
import { words } from './words';

interface TicketHeadProps {
  order: Order;
  now: number;
  zone: string;
}

/** For a slot as long as it is promised for that; else by a time. */
function promise({ fulfilment, promisedAt }: Order, zone: string, now: Date): string {
  if (promisedAt === null) return '';
  const { slot, slotEnd } = fulfilment;
  return slotEnd !== null && slot === promisedAt
    ? ` ${words.forSlot(whenSlotIn(zone, { start: slot, end: slotEnd }, now))}`
    : ` ${words.by(whenIn(zone, promisedAt, 'en', now))}`;
}

/** How long there is, and which order it is; all clay when the promise is broken. */
export function TicketHead({ order, now, zone }: TicketHeadProps) {
  const left = timeLeft(order.promisedAt, now);
  const { type } = order.fulfilment;
  const Icon = type === 'delivery' ? Bike : ShoppingBag;
  return (
    <header
      className={classNames(
        'flex items-center justify-between gap-3 rounded-t-[14px] px-4 py-2',
        left?.late ? 'bg-clay text-on-clay' : 'bg-mint',
      )}
    >
      <p className="font-display leading-10 font-extrabold whitespace-nowrap tabular-nums">
        {left === null || left.ahead ? (
          <span className="text-lg">{left === null ? words.noPromise : words.ahead}</span>
        ) : (
          <>
            <span className="text-3xl">{left.minutes}</span>
            <span className="text-xl">{` ${words.minutes}${left.late ? ` ${words.late}` : ''}`}</span>
          </>
        )}
      </p>
      <div className="min-w-0 text-right">
        <h3 className="money truncate text-xl leading-6">{order.number}</h3>
        <p className="text-base leading-5 text-balance">
          <Icon aria-hidden size={18} strokeWidth={1.75} className="mr-1.5 inline align-[-3px]" />
          {orderWords.type(type)}
          {promise(order, zone, new Date(now))}
        </p>
      </div>
    </header>
  );
}
