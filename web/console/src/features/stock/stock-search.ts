import type { StockKind } from '@shikanji/api/types';
import { type StoreSearch, storeSearch, textOf } from '../../lib/search';
import { isKind } from './words';

/** What the page shows stands in its address. */
export interface StockSearch extends StoreSearch {
  kind?: StockKind;
  q?: string;
  /** The item whose sheet is open. */
  product?: string;
  /** The sheet for what is thrown away: the item that it begins with, or `new`. */
  waste?: string;
}

export function stockSearch(search: Record<string, unknown>): StockSearch {
  const kind = textOf(search, 'kind');
  const q = textOf(search, 'q');
  const product = textOf(search, 'product');
  const waste = textOf(search, 'waste');
  return {
    ...storeSearch(search),
    ...(isKind(kind) && { kind }),
    ...(q !== undefined && { q }),
    ...(product !== undefined && { product }),
    ...(waste !== undefined && { waste }),
  };
}
