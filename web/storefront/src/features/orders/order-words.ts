import type { Order, OrderStatus, Store } from '@shikanji/api/types';
import { slotIn } from '@shikanji/ui/format/slot';
import { timeIn, whenIn } from '@shikanji/ui/format/time';
import { shortName } from '../../lib/store';
import type { OrderTranslate, OrderWord } from './words';

type Language = 'en' | 'hi';

const isPickup = (order: Order) => order.fulfilment.type === 'pickup';

export function statusWord(order: Order, t: OrderTranslate): string {
  const word: OrderWord =
    order.status === 'delivered' && isPickup(order) ? 'status_collected' : `status_${order.status}`;
  return t(word);
}

const running: readonly OrderStatus[] = [
  'pending',
  'confirmed',
  'preparing',
  'ready',
  'out_for_delivery',
];

export const isRunning = (order: Order): boolean => running.includes(order.status);

/** The steps of this order's way, in turn. */
export const stepsOf = (order: Order): OrderStatus[] =>
  isPickup(order)
    ? ['confirmed', 'preparing', 'ready', 'delivered']
    : ['confirmed', 'preparing', 'ready', 'out_for_delivery', 'delivered'];

/** Until when it is to be there: what is brought for a slot may come until its end, what is fetched is ready at its beginning. */
export const dueAt = ({ promisedAt, fulfilment }: Order): string | null =>
  fulfilment.type === 'delivery' && fulfilment.slotEnd !== null && fulfilment.slot === promisedAt
    ? fulfilment.slotEnd
    : promisedAt;

export function isLate(order: Order, now: Date): boolean {
  const due = dueAt(order);
  return (
    isRunning(order) &&
    due !== null &&
    !(order.status === 'ready' && isPickup(order)) &&
    new Date(due) < now
  );
}

/** `For Tuesday 24 Nov, 1:00 – 1:30 pm`; null for what was ordered for as soon as possible. */
export function slotSentence(
  { fulfilment: { slot, slotEnd } }: Order,
  store: Store | undefined,
  t: OrderTranslate,
  language: Language,
): string | null {
  if (slot === null || slotEnd === null) return null;
  const zone = store?.timeZone ?? 'Asia/Kolkata';
  return t('forSlot', { slot: slotIn(zone, { start: slot, end: slotEnd }, language) });
}

interface Telling {
  order: Order;
  store: Store | undefined;
  t: OrderTranslate;
  language: Language;
  now: Date;
}

/** The big sentence: what happens now, and when it is with you. */
export function bigSentence({ order, store, t, language, now }: Telling): string {
  const zone = store?.timeZone ?? 'Asia/Kolkata';
  const what = order.lines.length === 1 ? order.lines[0]?.name : undefined;
  const values = {
    store: store === undefined ? '' : shortName(store),
    time: timeIn(zone, order.timeline.at(-1)?.at ?? order.placedAt, language),
    what: what ?? '',
  };
  const sentence = t(sentenceWord(order, what !== undefined), values);
  const due = dueAt(order);
  if (!isRunning(order) || due === null || isLate(order, now)) return sentence;
  if (order.status === 'ready' && isPickup(order)) return sentence;
  const promise = t(isPickup(order) ? 'readyBy' : 'withYouBy', {
    time: whenIn(zone, due, language, now),
  });
  return `${sentence} ${promise}`;
}

function sentenceWord(order: Order, single: boolean): OrderWord {
  if (order.status === 'pending' && order.fulfilment.slot !== null) return 'say_pending_ahead';
  if (order.status === 'preparing') return single ? 'say_preparing' : 'say_preparing_many';
  if (isPickup(order) && order.status === 'ready') return 'say_ready_pickup';
  if (isPickup(order) && order.status === 'delivered') return 'say_collected';
  return `say_${order.status}`;
}
