import type { FulfilmentType, Store } from '@shikanji/api/types';
import { timeIn, whenIn } from '@shikanji/ui/format/time';
import { useQuery } from '@tanstack/react-query';
import { storeChoice } from './choices';
import type { Translate } from './i18n';
import { storesQuery } from './queries';

/** The store one orders from: the chosen one, else the first that is open. */
export function useStore(): Store | undefined {
  const chosen = storeChoice.use();
  const stores = useQuery(storesQuery).data;
  return (
    stores?.find((store) => store.id === chosen) ??
    stores?.find((store) => store.isOpen && store.acceptingOrders) ??
    stores?.[0]
  );
}

export const takesOrders = (store: Store): boolean => store.isOpen && store.acceptingOrders;

/** Each way of fulfilment may have hours and pauses of its own. */
function standing(store: Store, type: FulfilmentType | undefined) {
  const way = store.fulfilments.find((known) => known.type === type);
  if (way === undefined) return store;
  return {
    isOpen: way.isOpen,
    acceptingOrders: store.switchedOn && way.pausedUntil === null,
    pausedUntil: way.pausedUntil,
    nextChangeAt: way.isOpen ? way.closesAt : way.opensAt,
  };
}

/** Whether it takes orders of that kind for as soon as possible. */
export function takesOrdersFor(store: Store, type: FulfilmentType): boolean {
  const { isOpen, acceptingOrders } = standing(store, type);
  return isOpen && acceptingOrders;
}

/** `Jain Shikanji MG Road` is `MG Road` among its own. */
export const shortName = (store: Store): string => store.name.replace(/^Jain Shikanji\s+/, '');

type Language = 'en' | 'hi';

/** One exact sentence on whether, and until when, a store takes orders; of one kind, if that is named. */
export function openSentence(
  store: Store,
  t: Translate,
  language: Language,
  type?: FulfilmentType,
): string {
  const { isOpen, acceptingOrders, nextChangeAt, pausedUntil } = standing(store, type);
  const when = (at: string) => ({ time: whenIn(store.timeZone, at, language) });
  if (!isOpen) {
    return nextChangeAt === null ? t('closedForNow') : t('closedUntil', when(nextChangeAt));
  }
  if (!acceptingOrders) {
    return pausedUntil === null ? t('pausedForNow') : t('pausedUntil', when(pausedUntil));
  }
  return nextChangeAt === null
    ? t('openNow')
    : t('openUntil', { time: timeIn(store.timeZone, nextChangeAt, language) });
}
