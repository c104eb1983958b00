import { answer } from '@shikanji/api/client';
import type { Ingredient } from '@shikanji/api/types';
import { queryOptions } from '@tanstack/react-query';
import { api } from './api';
import { everyPage } from './every-page';

export const allIngredients = (signal: AbortSignal): Promise<Ingredient[]> =>
  everyPage<Ingredient>((cursor) => {
    const query = { limit: 100, ...(cursor && { cursor }) };
    return answer(api.GET('/ingredients', { params: { query }, signal }));
  });

/** All of the ingredient master, by name. */
export const ingredientsQuery = queryOptions({
  queryKey: ['ingredients'],
  queryFn: ({ signal }) => allIngredients(signal),
  staleTime: 30_000,
});
