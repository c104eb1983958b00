import { answer, done } from '@shikanji/api/client';
import type { ProductChanged, ProductDraft, Verdict } from '@shikanji/api/types';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, commaSeparated } from '../../lib/api';
import { seen } from '../../lib/outcome';

export const categoriesQuery = queryOptions({
  queryKey: ['categories'],
  queryFn: async ({ signal }) => (await answer(api.GET('/categories', { signal }))).items,
  staleTime: 60_000,
});

export const productQuery = (id: string) =>
  queryOptions({
    queryKey: ['catalogue', 'one', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/catalogue/products/{id}', { params: { path: { id } }, signal })),
  });

/** @param options none for the product as it comes */
export const verdictQuery = (id: string, options: readonly string[]) =>
  queryOptions({
    queryKey: ['catalogue', 'one', id, 'diet', ...options],
    queryFn: ({ signal }): Promise<Verdict> =>
      answer(
        api.GET('/catalogue/products/{id}/diet', {
          params: { path: { id }, query: { options: [...options] } },
          querySerializer: commaSeparated,
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** @param preview whether only what would come of it is asked for */
export const createProduct = (
  body: ProductDraft,
  key: string,
  preview: boolean,
): Promise<ProductChanged> =>
  answer(
    api.POST('/products', {
      params: { query: { preview }, header: preview ? {} : { 'Idempotency-Key': key } },
      body,
    }),
  );

/** @param preview whether only what would come of it is asked for */
export const changeProduct = (
  id: string,
  version: number,
  body: ProductDraft,
  preview: boolean,
): Promise<ProductChanged> =>
  answer(
    api.PUT('/products/{id}', {
      params: { path: { id }, query: { preview }, header: seen(version) },
      body,
    }),
  );

export const deleteProduct = (id: string): Promise<void> =>
  done(api.DELETE('/products/{id}', { params: { path: { id } } }));
