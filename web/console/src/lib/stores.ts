import { answer } from '@shikanji/api/client';
import type { Customer, Store } from '@shikanji/api/types';
import { queryOptions } from '@tanstack/react-query';
import { api } from './api';

const remembered = 'shikanji.console.store';

export const storesQuery = queryOptions({
  queryKey: ['stores'],
  queryFn: async ({ signal }): Promise<Store[]> => {
    const list = await answer(api.GET('/stores', { params: { query: { limit: 100 } }, signal }));
    return list.items;
  },
  // a board stays open all day, and the store opens and closes meanwhile
  refetchInterval: 60_000,
  staleTime: 60_000,
});

/** The stores a person works with; an empty `storeIds` is somebody who sees all. */
export const storesOf = (person: Customer, stores: readonly Store[]): Store[] =>
  person.storeIds.length === 0
    ? [...stores]
    : stores.filter((store) => person.storeIds.includes(store.id));

/** The store the address names, or the one used last, or the first. */
export function chosenStore(
  stores: readonly Store[],
  named: string | undefined,
): Store | undefined {
  const find = (key: string | null | undefined) =>
    stores.find((store) => store.slug === key || store.id === key);
  return find(named) ?? find(localStorage.getItem(remembered)) ?? stores[0];
}

export const rememberStore = (store: Store): void => localStorage.setItem(remembered, store.slug);
