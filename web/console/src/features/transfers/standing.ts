import type { Transfer } from '@shikanji/api/types';
import type { BadgeTone } from '@shikanji/ui/badge';
import { words } from './words';

/** Where it is, as one says it in the store from which one looks. */
export function standingOf({ status, fromStoreId }: Transfer, storeId: string): string {
  const sends = fromStoreId === storeId;
  switch (status) {
    case 'in_transit':
      return sends ? words.onTheWayThere : words.onTheWayHere;
    case 'received':
      return sends ? words.arrivedThere : words.arrivedHere;
    case 'cancelled':
      return sends ? words.calledBack : words.wasCalledBack;
  }
}

export const toneOf = ({ status }: Transfer): BadgeTone => {
  switch (status) {
    case 'in_transit':
      return 'lemon';
    case 'received':
      return 'leaf';
    case 'cancelled':
      return 'quiet';
  }
};

export const hasLoss = ({ items }: Transfer): boolean => items.some(({ lost }) => lost > 0);

/** The other end of it, with the direction. */
export function wayOf(
  { fromStoreId, toStoreId }: Transfer,
  storeId: string,
  nameOf: (id: string) => string,
): string {
  return fromStoreId === storeId ? words.to(nameOf(toStoreId)) : words.from(nameOf(fromStoreId));
}
