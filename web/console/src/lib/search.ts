/** Reads the query part of an address: only what is text and not empty. */
export function textOf(search: Record<string, unknown>, name: string): string | undefined {
  const value = search[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export interface StoreSearch {
  store?: string;
}

export function storeSearch(search: Record<string, unknown>): StoreSearch {
  const store = textOf(search, 'store');
  return store === undefined ? {} : { store };
}
