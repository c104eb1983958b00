import { answer } from '@shikanji/api/client';
import { ApiProblem } from '@shikanji/api/problem';
import { mayBeSignedIn } from '@shikanji/api/session-fetch';
import type { Customer } from '@shikanji/api/types';
import { queryOptions } from '@tanstack/react-query';
import { api } from './api';

const minute = 60_000;

interface Page<Item> {
  items: readonly Item[];
  nextCursor: string | null;
}

/** The items of all pages, or of so many. */
async function allOf<Item>(
  most: number,
  read: (query: { limit: number; cursor?: string }) => Promise<Page<Item>>,
): Promise<Item[]> {
  const all: Item[] = [];
  let from: { cursor?: string } = {};
  for (let page = 0; page < most; page++) {
    const { items, nextCursor } = await read({ limit: 100, ...from });
    all.push(...items);
    if (nextCursor === null) break;
    from = { cursor: nextCursor };
  }
  return all;
}

export const storesQuery = queryOptions({
  queryKey: ['stores'],
  queryFn: () => allOf(10, (query) => answer(api.GET('/stores', { params: { query } }))),
  staleTime: minute,
  refetchInterval: 2 * minute,
});

/** A place to deliver to: a PIN code, a point, or both. */
export interface Place {
  pincode?: string;
  lat?: number;
  lng?: number;
}

/** Which stores deliver there, the best first. */
export const servingQuery = (place: Place | null) =>
  queryOptions({
    queryKey: ['serving', place],
    queryFn: async () =>
      (await answer(api.GET('/stores/serving', { params: { query: place ?? {} } }))).items,
    staleTime: minute,
    enabled: place !== null,
  });

export const hoursQuery = (storeId: string) =>
  queryOptions({
    queryKey: ['hours', storeId],
    queryFn: () => answer(api.GET('/stores/{id}/hours', { params: { path: { id: storeId } } })),
    staleTime: 10 * minute,
  });

export const categoriesQuery = queryOptions({
  queryKey: ['categories'],
  queryFn: async () => (await answer(api.GET('/categories'))).items,
  staleTime: 10 * minute,
});

/** More than any guest reads; what a menu has beyond that is found by searching. */
const menuPages = 5;

/** The menu of a store; small enough to filter as one taps. */
export const menuQuery = (storeId: string) =>
  queryOptions({
    queryKey: ['menu', storeId],
    queryFn: () =>
      allOf(menuPages, (query) =>
        answer(api.GET('/products', { params: { query: { storeId, ...query } } })),
      ),
    staleTime: minute,
  });

/** What the server finds on a store's menu, the best first: by sound, in Hindi, with slips of the finger. */
export const foundQuery = (storeId: string, q: string) =>
  queryOptions({
    queryKey: ['found', storeId, q],
    queryFn: async () =>
      (await answer(api.GET('/products', { params: { query: { storeId, q, limit: 50 } } }))).items,
    staleTime: minute,
    enabled: storeId !== '' && q !== '',
  });

export const productQuery = (slug: string, storeId: string) =>
  queryOptions({
    queryKey: ['product', slug, storeId],
    queryFn: () =>
      answer(api.GET('/products/{id}', { params: { path: { id: slug }, query: { storeId } } })),
    staleTime: minute,
  });

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Customer | null> => {
    if (!mayBeSignedIn('storefront')) return null;
    try {
      return await answer(api.GET('/auth/me'));
    } catch (fault) {
      if (fault instanceof ApiProblem && fault.status === 401) return null;
      throw fault;
    }
  },
  staleTime: 5 * minute,
});

export const addressesQuery = queryOptions({
  queryKey: ['me', 'addresses'],
  queryFn: async () =>
    (await answer(api.GET('/customers/{id}/addresses', { params: { path: { id: 'me' } } }))).items,
});

export const orderQuery = (id: string) =>
  queryOptions({
    queryKey: ['order', id],
    queryFn: () => answer(api.GET('/orders/{id}', { params: { path: { id } } })),
  });
