import type { Supplier } from '@shikanji/api/types';
import { isMeant } from '../../lib/is-meant';
import { textOf } from '../../lib/search';

export const shows = ['ended', 'all'] as const;
export type Show = (typeof shows)[number];

const isShow = (text: string | undefined): text is Show => shows.some((show) => show === text);

/** What the page shows stands in its address. */
export interface SuppliersSearch {
  show?: Show;
  q?: string;
  /** Whose sheet is open; `new` for one that is being added. */
  id?: string;
}

export function suppliersSearch(search: Record<string, unknown>): SuppliersSearch {
  const show = textOf(search, 'show');
  const q = textOf(search, 'q');
  const id = textOf(search, 'id');
  return {
    ...(isShow(show) && { show }),
    ...(q !== undefined && { q }),
    ...(id !== undefined && { id }),
  };
}

/** By its own name, by that of whom one asks there, or by what it sells. */
export const narrowed = (
  suppliers: readonly Supplier[],
  { show, q = '' }: SuppliersSearch,
): Supplier[] =>
  suppliers.filter(
    ({ name, contactName, active, items }) =>
      (show === 'all' || active === (show === undefined)) &&
      isMeant(q, name, contactName, ...items.map(({ itemName }) => itemName)),
  );
