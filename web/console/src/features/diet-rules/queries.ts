import { answer } from '@shikanji/api/client';
import type { DietRulesApproved, DietRulesChange } from '@shikanji/api/types';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { seen } from '../../lib/outcome';

/** The newest first, with those that are not in effect yet. */
export const versionsQuery = queryOptions({
  queryKey: ['diet-rules', 'versions'],
  queryFn: async ({ signal }) => (await answer(api.GET('/diet-rules/versions', { signal }))).items,
});

/**
 * @param newest the version that one saw last, in effect or not
 * @param preview whether only what would come of it is asked for
 */
export const approveRules = (
  body: DietRulesChange,
  newest: number,
  preview: boolean,
): Promise<DietRulesApproved> =>
  answer(api.POST('/diet-rules', { params: { query: { preview }, header: seen(newest) }, body }));
