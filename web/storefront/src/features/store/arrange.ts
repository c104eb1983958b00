import type { ServingStore, Store } from '@shikanji/api/types';
import { metresBetween, type Place } from '@shikanji/ui/format/distance';

export interface ListedStore {
  store: Store;
  /** On what terms it delivers to the place that was asked for. */
  terms: ServingStore | null;
  metres: number | null;
  /** The server names it first, and not alone. */
  best: boolean;
}

/** Those that deliver to a place, as the server orders them, and the others, the nearest first where the place is known. */
export function arrange(
  stores: readonly Store[],
  serving: readonly ServingStore[],
  point: Place | null,
): { serving: ListedStore[]; others: ListedStore[] } {
  const ids = new Set(serving.map(({ id }) => id));
  const metres = (store: Store) =>
    point && store.location ? metresBetween(point, store.location) : null;
  return {
    serving: serving.map((terms, index) => ({
      store: terms,
      terms,
      metres: terms.distanceMetres,
      best: index === 0 && serving.length > 1,
    })),
    others: stores
      .filter(({ id }) => !ids.has(id))
      .map((store) => ({ store, terms: null, metres: metres(store), best: false }))
      // those whose place is not known come last, the rest stays in its order
      .sort((one, other) => (one.metres ?? unknown) - (other.metres ?? unknown)),
  };
}

/** Farther than any place on earth. */
const unknown = 1e9;

const plain = (text: string) => text.toLocaleLowerCase().replaceAll(/[\s,.]+/g, ' ');

/** By name, street, city or PIN code; each word of what was typed is in one of them. */
export function isNamed({ name, address }: Store, typed: string): boolean {
  const text = plain([name, address.line1, address.line2, address.city, address.pincode].join(' '));
  return plain(typed)
    .split(' ')
    .every((word) => text.includes(word));
}
