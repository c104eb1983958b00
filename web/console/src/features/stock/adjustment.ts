import type { StockAdjustment } from '@shikanji/api/types';
import { z } from 'zod';
import { amountOf, type Fineness, sum } from '../../lib/amount';
import { lotOf } from './lot';
import { reasons, words } from './words';

/** What the form holds: text, until it is sent. */
export const adjustmentSchema = (fineness: Fineness) =>
  z
    .object({
      way: z.enum(['change', 'set']),
      amount: z.string(),
      reason: z.enum(reasons),
      note: z.string().trim().max(500),
      /** Where what is more is put, if that is known. */
      batch: z.string().trim().max(40),
      expiresOn: z.string(),
    })
    .superRefine(({ way, amount }, context) => {
      const number = amountOf(amount, fineness);
      const message =
        number === null
          ? fineness === 'fine'
            ? words.decimalNumber
            : words.wholeNumber
          : way === 'change' && number === 0
            ? words.notZero
            : way === 'set' && number < 0
              ? words.notNegative
              : null;
      if (message !== null) context.addIssue({ code: 'custom', path: ['amount'], message });
    });

export type Adjustment = z.infer<ReturnType<typeof adjustmentSchema>>;

/** What would be on hand after it; null while the number is not one. */
export function outcomeOf(
  given: Partial<Adjustment>,
  onHand: number,
  fineness: Fineness,
): number | null {
  const number = amountOf(given.amount, fineness);
  if (number === null) return null;
  return given.way === 'set' ? number : sum(onHand, number);
}

/** @param lot whether there is more of it now, which may be put into a batch */
export function asRequest(
  { way, amount, reason, note, batch, expiresOn }: Adjustment,
  storeId: string,
  fineness: Fineness,
  lot: boolean,
): StockAdjustment {
  const number = amountOf(amount, fineness) ?? 0;
  return {
    storeId,
    reason,
    ...(way === 'set' ? { setTo: number } : { quantity: number }),
    ...(note !== '' && { note }),
    ...(lot && (batch.trim() !== '' || expiresOn !== '') && { batch: lotOf(batch, expiresOn) }),
  };
}
