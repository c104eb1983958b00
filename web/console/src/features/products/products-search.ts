import type { CatalogueProduct, DietBadge } from '@shikanji/api/types';
import { isBadge } from '../../lib/diet/badge-words';
import { type StoreSearch, storeSearch, textOf } from '../../lib/search';

export const kinds = ['made_to_order', 'packaged'] as const satisfies readonly Kind[];
export type Kind = CatalogueProduct['kind'];

export const statuses = ['published', 'draft', 'deleted'] as const satisfies readonly Status[];
export type Status = CatalogueProduct['status'];

export const parts = ['product', 'pictures', 'diet', 'store'] as const;
export type Part = (typeof parts)[number];

const oneOf = <Code extends string>(
  codes: readonly Code[],
  text: string | undefined,
): Code | undefined => codes.find((code) => code === text);

/** What the list shows stands in its address; and in that of a product, so that one comes back to the same list. */
export interface ProductsSearch extends StoreSearch {
  q?: string;
  /** Slug of a section of the menu. */
  category?: string;
  kind?: Kind;
  status?: Status;
  /** Only what has it as it comes; `unknown` for what has something in it that nobody described. */
  badge?: DietBadge | 'unknown';
  /** What of a product is looked at. */
  part?: Part;
}

export function productsSearch(search: Record<string, unknown>): ProductsSearch {
  const q = textOf(search, 'q');
  const category = textOf(search, 'category');
  const kind = oneOf(kinds, textOf(search, 'kind'));
  const status = oneOf(statuses, textOf(search, 'status'));
  const badge = textOf(search, 'badge');
  const part = oneOf(parts, textOf(search, 'part'));
  return {
    ...storeSearch(search),
    ...(q !== undefined && { q }),
    ...(category !== undefined && { category }),
    ...(kind && { kind }),
    ...(status && { status }),
    ...((isBadge(badge) || badge === 'unknown') && { badge }),
    ...(part && { part }),
  };
}
