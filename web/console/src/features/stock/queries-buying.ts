import { answer } from '@shikanji/api/client';
import type { Marks, MarksChange } from '@shikanji/api/types';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';

export const batchesQuery = (storeId: string, productId: string) =>
  queryOptions({
    queryKey: ['stock', storeId, 'batches', productId],
    queryFn: async ({ signal }) => {
      const params = { path: { productId }, query: { storeId } };
      return (await answer(api.GET('/inventory/{productId}/batches', { params, signal }))).items;
    },
  });

export const marksQuery = (storeId: string, productId: string) =>
  queryOptions({
    queryKey: ['stock', storeId, 'marks', productId],
    queryFn: ({ signal }) => {
      const params = { path: { productId }, query: { storeId } };
      return answer(api.GET('/inventory/{productId}/marks', { params, signal }));
    },
  });

export const setMarks = (productId: string, body: MarksChange): Promise<Marks> =>
  answer(api.PUT('/inventory/{productId}/marks', { params: { path: { productId } }, body }));

export const costsQuery = (storeId: string, productId: string) =>
  infiniteQueryOptions({
    queryKey: ['stock', storeId, 'costs', productId],
    queryFn: ({ signal, pageParam: cursor }) => {
      const query = { storeId, limit: 10, ...(cursor && { cursor }) };
      const params = { path: { productId }, query };
      return answer(api.GET('/inventory/{productId}/costs', { params, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });
