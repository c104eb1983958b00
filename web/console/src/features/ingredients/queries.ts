import { answer } from '@shikanji/api/client';
import type { IngredientChanged, IngredientDraft } from '@shikanji/api/types';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { seen } from '../../lib/outcome';

export const ingredientQuery = (id: string) =>
  queryOptions({
    queryKey: ['ingredients', 'one', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/ingredients/{id}', { params: { path: { id } }, signal })),
  });

export const createIngredient = (body: IngredientDraft, key: string): Promise<IngredientChanged> =>
  answer(api.POST('/ingredients', { params: { header: { 'Idempotency-Key': key } }, body }));

/** @param preview whether only what would come of it is asked for */
export const changeIngredient = (
  id: string,
  version: number,
  body: IngredientDraft,
  preview: boolean,
): Promise<IngredientChanged> =>
  answer(
    api.PUT('/ingredients/{id}', {
      params: { path: { id }, query: { preview }, header: seen(version) },
      body,
    }),
  );
