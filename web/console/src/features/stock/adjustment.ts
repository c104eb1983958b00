import type { StockAdjustment } from '@shikanji/api/types';
import { z } from 'zod';
import { reasons, words } from './words';

/** What the form holds: text, until it is sent. */
export const adjustmentSchema = z
  .object({
    way: z.enum(['change', 'set']),
    amount: z
      .string()
      .trim()
      .regex(/^[+−-]?\d{1,7}$/, words.wholeNumber),
    reason: z.enum(reasons),
    note: z.string().trim().max(500),
  })
  .superRefine(({ way, amount }, context) => {
    const number = numberOf(amount);
    if (way === 'change' && number === 0) {
      context.addIssue({ code: 'custom', path: ['amount'], message: words.notZero });
    }
    if (way === 'set' && number !== null && number < 0) {
      context.addIssue({ code: 'custom', path: ['amount'], message: words.notNegative });
    }
  });

export type Adjustment = z.infer<typeof adjustmentSchema>;

/** A whole number as people type it; both minus signs will do. */
function numberOf(text: string | undefined): number | null {
  const plain = (text ?? '').trim().replace('−', '-');
  return /^[+-]?\d{1,7}$/.test(plain) ? Number(plain) : null;
}

/** What would be on hand after it; null while the number is not one. */
export function outcomeOf(given: Partial<Adjustment>, onHand: number): number | null {
  const number = numberOf(given.amount);
  if (number === null) return null;
  return given.way === 'set' ? number : onHand + number;
}

export function asRequest(
  { way, amount, reason, note }: Adjustment,
  storeId: string,
): StockAdjustment {
  const number = numberOf(amount) ?? 0;
  return {
    storeId,
    reason,
    ...(way === 'set' ? { setTo: number } : { quantity: number }),
    ...(note !== '' && { note }),
  };
}
