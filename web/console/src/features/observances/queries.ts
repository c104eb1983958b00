import { answer, done } from '@shikanji/api/client';
import { ApiProblem } from '@shikanji/api/problem';
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

/** One that is gone already, by somebody else or by a first try whose answer was lost, is as good. */
export async function removeObservance(id: string): Promise<void> {
  try {
    await done(api.DELETE('/observances/{id}', { params: { path: { id } } }));
  } catch (fault) {
    if (!(fault instanceof ApiProblem && fault.status === 404)) throw fault;
  }
}
