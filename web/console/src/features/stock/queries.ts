import { answer } from '@shikanji/api/client';
import type { Product, Stock, StockAdjustment } from '@shikanji/api/types';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { idempotencyKey } from '../../lib/idempotency-key';
import { stockRows } from './stock-list';

interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}

async function everyPage<Item>(load: (cursor: string | undefined) => Promise<Page<Item>>) {
  const items: Item[] = [];
  let cursor: string | undefined;
  do {
    const page = await load(cursor);
    items.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return items;
}

export const stockQuery = (storeId: string) =>
  queryOptions({
    queryKey: ['stock', storeId],
    queryFn: async ({ signal }) => {
      const query = (cursor: string | undefined) => ({
        params: { query: { storeId, limit: 100, ...(cursor && { cursor }) } },
        signal,
      });
      const [stocks, products] = await Promise.all([
        everyPage<Stock>((cursor) => answer(api.GET('/inventory', query(cursor)))),
        everyPage<Product>((cursor) => answer(api.GET('/products', query(cursor)))),
      ]);
      return stockRows(stocks, products);
    },
    refetchInterval: 30_000,
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
