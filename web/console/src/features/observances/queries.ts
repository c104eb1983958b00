import { answer, done } from '@shikanji/api/client';
import type { Observance, ObservanceDraft } from '@shikanji/api/types';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { seen } from '../../lib/outcome';

export const yearQuery = (year: number) =>
  queryOptions({
    queryKey: ['observances', year],
    queryFn: async ({ signal }) => {
      const query = { from: `${year}-01-01`, to: `${year}-12-31` };
      return (await answer(api.GET('/observances', { params: { query }, signal }))).items;
    },
  });

export const createObservance = (body: ObservanceDraft, key: string): Promise<Observance> =>
  answer(api.POST('/observances', { params: { header: { 'Idempotency-Key': key } }, body }));

export const changeObservance = (
  id: string,
  version: number,
  body: ObservanceDraft,
): Promise<Observance> =>
  answer(api.PUT('/observances/{id}', { params: { path: { id }, header: seen(version) }, body }));

export const removeObservance = (id: string): Promise<void> =>
  done(api.DELETE('/observances/{id}', { params: { path: { id } } }));
