import { answer } from '@shikanji/api/client';
import type { Supplier } from '@shikanji/api/types';
import { queryOptions } from '@tanstack/react-query';
import { api } from './api';
import { everyPage } from './every-page';

/** All of them by name, those that nothing is ordered from any more as well. */
export const suppliersQuery = queryOptions({
  queryKey: ['suppliers'],
  queryFn: ({ signal }) =>
    everyPage<Supplier>((cursor) => {
      const query = { limit: 100, ...(cursor && { cursor }) };
      return answer(api.GET('/suppliers', { params: { query }, signal }));
    }),
  staleTime: 30_000,
});
