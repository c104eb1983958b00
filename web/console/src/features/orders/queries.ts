import { answer } from '@shikanji/api/client';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, commaSeparated } from '../../lib/api';
import { type OrdersSearch, statusesOf } from './orders-search';

export const ordersQuery = (storeId: string, { status, q, cursor }: OrdersSearch) =>
  queryOptions({
    queryKey: ['orders', storeId, status ?? null, q ?? null, cursor ?? null],
    queryFn: ({ signal }) => {
      const wanted = statusesOf(status);
      const query = {
        storeId,
        limit: 25,
        ...(wanted && { status: wanted }),
        ...(q && { q }),
        ...(cursor && { cursor }),
      };
      return answer(
        api.GET('/orders', { params: { query }, querySerializer: commaSeparated, signal }),
      );
    },
    placeholderData: keepPreviousData,
    refetchInterval: 30_000,
  });

export const orderQuery = (id: string) =>
  queryOptions({
    queryKey: ['order', id],
    queryFn: ({ signal }) => answer(api.GET('/orders/{id}', { params: { path: { id } }, signal })),
  });
