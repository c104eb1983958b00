import type { Store } from '@shikanji/api/types';
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

/** `Jain Shikanji MG Road` is `MG Road` among its own. */
export const shortName = (store: Store): string => store.name.replace(/^Jain Shikanji\s+/, '');

type Language = 'en' | 'hi';

/** One exact sentence on whether, and until when, a store takes orders. */
export function openSentence(store: Store, t: Translate, language: Language): string {
  if (!store.isOpen) {
    return store.nextChangeAt === null
      ? t('closedForNow')
      : t('closedUntil', { time: whenIn(store.timeZone, store.nextChangeAt, language) });
  }
  if (!store.acceptingOrders) {
    return store.pausedUntil === null
      ? t('pausedForNow')
      : t('pausedUntil', { time: timeIn(store.timeZone, store.pausedUntil, language) });
  }
  return store.nextChangeAt === null
    ? t('openNow')
    : t('openUntil', { time: timeIn(store.timeZone, store.nextChangeAt, language) });
}
