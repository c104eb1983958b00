import { answer } from '@shikanji/api/client';
import { ApiProblem } from '@shikanji/api/problem';
import { mayBeSignedIn } from '@shikanji/api/session-fetch';
import type { Customer } from '@shikanji/api/types';
import { queryOptions } from '@tanstack/react-query';
import { api } from './api';

const minute = 60_000;

export const storesQuery = queryOptions({
  queryKey: ['stores'],
  queryFn: async () =>
    (await answer(api.GET('/stores', { params: { query: { limit: 100 } } }))).items,
  staleTime: minute,
  refetchInterval: 2 * minute,
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

/** The whole menu of a store; small enough to search and filter as one types. */
export const menuQuery = (storeId: string) =>
  queryOptions({
    queryKey: ['menu', storeId],
    queryFn: async () =>
      (await answer(api.GET('/products', { params: { query: { storeId, limit: 100 } } }))).items,
    staleTime: minute,
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
