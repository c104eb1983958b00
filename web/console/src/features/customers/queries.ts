import { answer } from '@shikanji/api/client';
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';

/** Each time that something is asked for is a line in the audit log: nothing is asked for again by itself. */
const onlyWhenAsked = {
  staleTime: Infinity,
  gcTime: 0,
  refetchOnWindowFocus: false,
  refetchOnReconnect: false,
} as const;

export const customersQuery = (q: string) =>
  infiniteQueryOptions({
    ...onlyWhenAsked,
    queryKey: ['customers', q],
    queryFn: ({ signal, pageParam: cursor }) => {
      const query = { limit: 25, ...(q && { q }), ...(cursor && { cursor }) };
      return answer(api.GET('/customers', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
  });

export const customerQuery = (id: string) =>
  queryOptions({
    ...onlyWhenAsked,
    queryKey: ['customer', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/customers/{id}', { params: { path: { id } }, signal })),
  });

export const addressesQuery = (id: string) =>
  queryOptions({
    ...onlyWhenAsked,
    queryKey: ['customer', id, 'addresses'],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/customers/{id}/addresses', { params: { path: { id } }, signal })))
        .items,
  });

export const preferencesQuery = (id: string) =>
  queryOptions({
    ...onlyWhenAsked,
    queryKey: ['customer', id, 'preferences'],
    queryFn: ({ signal }) =>
      answer(api.GET('/customers/{id}/preferences', { params: { path: { id } }, signal })),
  });

export const consentsQuery = (id: string) =>
  queryOptions({
    ...onlyWhenAsked,
    queryKey: ['customer', id, 'consents'],
    queryFn: async ({ signal }) =>
      (await answer(api.GET('/customers/{id}/consents', { params: { path: { id } }, signal })))
        .items,
  });

export const customerOrdersQuery = (customerId: string) =>
  infiniteQueryOptions({
    ...onlyWhenAsked,
    queryKey: ['customer', customerId, 'orders'],
    queryFn: ({ signal, pageParam: cursor }) => {
      const query = { limit: 10, ...(cursor && { cursor }) };
      const params = { path: { customerId }, query };
      return answer(api.GET('/orders/customer/{customerId}', { params, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
