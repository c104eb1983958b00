import { answer } from '@shikanji/api/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api';

/** The rules by which a dish is judged now. */
export const dietRulesQuery = queryOptions({
  queryKey: ['diet-rules'],
  queryFn: ({ signal }) => answer(api.GET('/diet-rules', { signal })),
});
