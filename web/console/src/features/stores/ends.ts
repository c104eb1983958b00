import type { Store } from '@shikanji/api/types';
import { chosenEnd } from '../../lib/offer/until';
import type { Fulfilment } from './words';

export const spans = ['15', '30', '60', 'closing', 'at'] as const;
export type Span = (typeof spans)[number];

export interface End {
  span: Span;
  /** By the clock of the store, for `at`. */
  day: string;
  time: string;
}

const minute = 60_000;
const week = 7 * 24 * 60 * minute;

/** The instant that was chosen; null while it is none to come within a week, which is as long as anything may last. */
export function endOf(end: End, zone: string, closesAt: string | null, now: number): Date | null {
  switch (end.span) {
    case '15':
    case '30':
    case '60':
      return new Date(now + Number(end.span) * minute);
    case 'closing':
      return closesAt === null || Date.parse(closesAt) > now + week ? null : new Date(closesAt);
    case 'at':
      return chosenEnd(zone, now, end);
  }
}

/** When it next closes, if it is open: of one way of fulfilment, or (null) of the store. */
export function closingOf(store: Store, fulfilment: Fulfilment | null): string | null {
  if (fulfilment === null) return store.isOpen ? store.nextChangeAt : null;
  const way = store.fulfilments.find(({ type }) => type === fulfilment);
  return way?.isOpen ? way.closesAt : null;
}
