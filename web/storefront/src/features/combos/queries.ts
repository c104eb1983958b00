import { answer } from '@shikanji/api/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';

export const combosQuery = (storeId: string) =>
  queryOptions({
    queryKey: ['combos', storeId],
    queryFn: async () =>
      (await answer(api.GET('/combos', { params: { query: { storeId } } }))).items,
    staleTime: 60_000,
    enabled: storeId !== '',
  });
