import { answer } from '@shikanji/api/client';
import { idempotencyKey } from '@shikanji/api/idempotency-key';
import type { Product, Stock, StockAdjustment, StockCount, StockWaste } from '@shikanji/api/types';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { everyPage } from '../../lib/every-page';
import { levelsOf } from '../../lib/levels';
import { stockRows } from './stock-list';

/** A list that takes dozens of requests is asked for less often. */
const long = 500;

export const stockQuery = (storeId: string) =>
  queryOptions({
    queryKey: ['stock', storeId],
    queryFn: async ({ signal }) => {
      const [stocks, products] = await Promise.all([
        levelsOf(storeId, signal),
        productsOf(storeId, signal),
      ]);
      return stockRows(stocks, products);
    },
    refetchInterval: ({ state }) => ((state.data?.length ?? 0) > long ? 300_000 : 30_000),
  });

export const productsQuery = (storeId: string) =>
  queryOptions({
    queryKey: ['products', storeId],
    queryFn: ({ signal }) => productsOf(storeId, signal),
    staleTime: 60_000,
  });

const productsOf = (storeId: string, signal: AbortSignal): Promise<Product[]> =>
  everyPage<Product>((cursor) => {
    const query = { storeId, limit: 100, ...(cursor && { cursor }) };
    return answer(api.GET('/products', { params: { query }, signal }));
  });

export const movementsQuery = (storeId: string, productId: string) =>
  infiniteQueryOptions({
    queryKey: ['stock', storeId, 'movements', productId],
    queryFn: ({ signal, pageParam: cursor }) =>
      answer(
        api.GET('/inventory/{productId}/movements', {
          params: { path: { productId }, query: { storeId, ...(cursor && { cursor }) } },
          signal,
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

/** The key is made once per form, so that a second try cannot count twice. */
export const adjustStock = (
  productId: string,
  body: StockAdjustment,
  key: string = idempotencyKey(),
): Promise<Stock> =>
  answer(
    api.PUT('/inventory/{productId}/adjust', {
      params: { path: { productId }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );

export const countStock = async (body: StockCount, key: string): Promise<Stock[]> => {
  const params = { header: { 'Idempotency-Key': key } };
  return (await answer(api.POST('/inventory/counts', { params, body }))).items;
};

export const wasteStock = async (body: StockWaste, key: string): Promise<Stock[]> => {
  const params = { header: { 'Idempotency-Key': key } };
  return (await answer(api.POST('/inventory/waste', { params, body }))).items;
};
