/** Reads the query part of an address, in which the router takes `2027` for a number and `false` for no text either. */
export function textOf(search: Record<string, unknown>, name: string): string | undefined {
  const value = search[name];
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

export interface StoreSearch {
  store?: string;
}

export function storeSearch(search: Record<string, unknown>): StoreSearch {
  const store = textOf(search, 'store');
  return store === undefined ? {} : { store };
}
