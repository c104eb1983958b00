import { type StoreSearch, storeSearch, textOf } from '../../lib/search';
import { isShow, type Show } from './words-count';

export interface CountSearch extends StoreSearch {
  show?: Show;
  q?: string;
}

export function countSearch(search: Record<string, unknown>): CountSearch {
  const show = textOf(search, 'show');
  const q = textOf(search, 'q');
  return {
    ...storeSearch(search),
    ...(isShow(show) && { show }),
    ...(q !== undefined && { q }),
  };
}
