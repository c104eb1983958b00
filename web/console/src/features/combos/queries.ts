import { answer, done } from '@shikanji/api/client';
import { ApiProblem } from '@shikanji/api/problem';
import type { ComboDefinition, ComboDraft } from '@shikanji/api/types';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { seen } from '../../lib/outcome';

export const combosQuery = queryOptions({
  queryKey: ['combos'],
  queryFn: async ({ signal }) => (await answer(api.GET('/catalogue/combos', { signal }))).items,
});

export const getCombo = (id: string): Promise<ComboDefinition> =>
  answer(api.GET('/catalogue/combos/{id}', { params: { path: { id } } }));

export const createCombo = (body: ComboDraft, key: string): Promise<ComboDefinition> =>
  answer(api.POST('/combos', { params: { header: { 'Idempotency-Key': key } }, body }));

export const changeCombo = (
  id: string,
  version: number,
  body: ComboDraft,
): Promise<ComboDefinition> =>
  answer(api.PUT('/combos/{id}', { params: { path: { id }, header: seen(version) }, body }));

/** One that is gone already is as good. */
export async function removeCombo(id: string): Promise<void> {
  try {
    await done(api.DELETE('/combos/{id}', { params: { path: { id } } }));
  } catch (fault) {
    if (!(fault instanceof ApiProblem && fault.status === 404)) throw fault;
  }
}
