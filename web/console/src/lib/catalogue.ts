import { answer } from '@shikanji/api/client';
import type { CatalogueProduct } from '@shikanji/api/types';
import { queryOptions } from '@tanstack/react-query';
import { api } from './api';
import { everyPage } from './every-page';

/** All that is not deleted, by name; or what was. */
export const catalogueQuery = (deleted: boolean) =>
  queryOptions({
    queryKey: ['catalogue', 'list', deleted],
    queryFn: ({ signal }) => allProducts(signal, deleted),
    staleTime: 30_000,
  });

export const allProducts = (signal: AbortSignal, deleted = false): Promise<CatalogueProduct[]> =>
  everyPage<CatalogueProduct>((cursor) => {
    const status = deleted ? ({ status: 'deleted' } as const) : {};
    const query = { limit: 100, ...status, ...(cursor && { cursor }) };
    return answer(api.GET('/catalogue/products', { params: { query }, signal }));
  });
