import { answer, done } from '@shikanji/api/client';
import { ApiProblem } from '@shikanji/api/problem';
import type { Category, CategoryDraft } from '@shikanji/api/types';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { seen } from '../../lib/outcome';

export const sectionsQuery = queryOptions({
  queryKey: ['categories'],
  queryFn: async ({ signal }) => (await answer(api.GET('/categories', { signal }))).items,
});

export const createSection = (body: CategoryDraft, key: string): Promise<Category> =>
  answer(api.POST('/categories', { params: { header: { 'Idempotency-Key': key } }, body }));

export const changeSection = (
  id: string,
  version: number,
  body: CategoryDraft,
): Promise<Category> =>
  answer(api.PUT('/categories/{id}', { params: { path: { id }, header: seen(version) }, body }));

/** One that is gone already is as good. */
export async function removeSection(id: string): Promise<void> {
  try {
    await done(api.DELETE('/categories/{id}', { params: { path: { id } } }));
  } catch (fault) {
    if (!(fault instanceof ApiProblem && fault.status === 404)) throw fault;
  }
}
