import type { DietRulesChange } from '@shikanji/api/types';
import { z } from 'zod';
import { words } from './words';

/** @param now what the clock shows when it is sent */
export const approvalSchema = (now: () => number) =>
  z
    .object({
      note: z.string().trim().max(500),
      when: z.enum(['now', 'later']),
      /** As a field for day and time writes it, by the clock of who reads. */
      at: z.string(),
    })
    .superRefine(({ when, at }, context) => {
      if (when === 'later' && !(Date.parse(at) > now())) {
        context.addIssue({ code: 'custom', path: ['at'], message: words.needAt });
      }
    });

export type Approval = z.infer<ReturnType<typeof approvalSchema>>;

export const asChange = (
  { note, when, at }: Approval,
  rules: DietRulesChange['rules'],
): DietRulesChange => ({
  rules,
  ...(note !== '' && { note }),
  ...(when === 'later' && { effectiveFrom: new Date(at).toISOString() }),
});
