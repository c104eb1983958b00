import type { StreamState } from '@shikanji/api/event-stream';
import type { Order, Store } from '@shikanji/api/types';
import { timeIn } from '@shikanji/ui/format/time';
import scooter from '@shikanji/ui/drawings/scooter.svg';
import shutter from '@shikanji/ui/drawings/shut-shutter.svg';
import { Clock } from 'lucide-react';
import { EnamelBoard } from '../../lib/enamel';
import { bigSentence, dueAt, isLate, slotSentence } from './order-words';
import { Steps } from './steps';
import { useOrderSpeech } from './words';

interface TrackingProps {
  order: Order;
  store: Store | undefined;
  live: StreamState | null;
  now: Date;
}

export function Tracking({ order, store, live, now }: TrackingProps) {
  const { t, language } = useOrderSpeech();
  const stopped = order.status === 'cancelled' || order.status === 'refunded';
  const zone = store?.timeZone ?? 'Asia/Kolkata';
  const due = dueAt(order);
  const slot = slotSentence(order, store, t, language);
  const drawing = stopped
    ? shutter
    : order.status === 'out_for_delivery'
      ? scooter
      : `/images/products/${order.lines[0]?.productSlug ?? 'traditional-shikanji'}.svg`;
  return (
    <div className="flex flex-col gap-6">
      <EnamelBoard>
        <div className="grid items-center gap-4 p-6 sm:grid-cols-[1fr_auto] sm:p-8">
          <div>
            <p className="flex flex-wrap items-center gap-x-3 font-semibold">
              {t('orderNumber', { number: order.number })}
              {live === 'live' && (
                <span className="inline-flex items-center gap-1.5">
                  <span aria-hidden className="size-2.5 rounded-full bg-night" />
                  {t('live')}
                </span>
              )}
              {live === 'waiting' && <span>{t('reconnecting')}</span>}
            </p>
            <h1 aria-live="polite" className="mt-2 text-3xl font-extrabold lg:text-4xl">
              {bigSentence({ order, store, t, language, now })}
            </h1>
            {slot && (
              <p className="mt-3 flex items-start gap-2 text-lg font-semibold">
                <Clock aria-hidden size={22} strokeWidth={1.75} className="mt-0.5 shrink-0" />
                <span className="text-balance">{slot}</span>
              </p>
            )}
            {isLate(order, now) && due !== null && (
              <p className="mt-3 inline-block rounded-control bg-night px-3 py-2 font-semibold text-lemon">
                {t('lateSentence', { time: timeIn(zone, due, language) })}
              </p>
            )}
          </div>
          <img src={drawing} alt="" width={160} height={160} className="size-32 sm:size-40" />
        </div>
      </EnamelBoard>
      {!stopped && <Steps order={order} store={store} />}
    </div>
  );
}
