import { textOf } from '../../lib/search';

/** What the list shows stands in its address. */
export interface StoresSearch {
  /** Those that are closed for good instead of the others. */
  active?: 'false';
}

export const storesSearch = (search: Record<string, unknown>): StoresSearch =>
  textOf(search, 'active') === 'false' ? { active: 'false' } : {};

/** The tabs of a store's page, in their order; `words.partWords` names them, and `StoreParts` fills them. */
export const parts = ['settings', 'hours', 'special-days', 'zones', 'slots', 'now'] as const;
export type Part = (typeof parts)[number];

/** What is seen of one store. */
export interface StoreSearch {
  /** The settings, if it is absent. */
  part?: Part;
  /** Whose sheet is open: a key of a special day, or `new`. */
  day?: string;
  /** The same of a delivery zone, by its id. */
  zone?: string;
}

export function storeSearch(search: Record<string, unknown>): StoreSearch {
  const part = parts.find((one) => one === textOf(search, 'part'));
  const day = textOf(search, 'day');
  const zone = textOf(search, 'zone');
  return {
    ...(part && { part }),
    ...(part === 'special-days' && day !== undefined && { day }),
    ...(part === 'zones' && zone !== undefined && { zone }),
  };
}
