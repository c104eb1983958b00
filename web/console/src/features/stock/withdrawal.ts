import type { Batch, StockWaste } from '@shikanji/api/types';
import { z } from 'zod';
import { amountOf, amountWords, type Fineness, type Unit } from '../../lib/amount';
import { words } from './words';
import { batchWords } from './words-batches';
import { wasteReasons, wasteWords } from './words-waste';

/** What the form holds: text, until it is sent. */
export const withdrawalSchema = ({ onHand }: Batch, fineness: Fineness, unit: Unit) =>
  z.object({
    amount: z.string().superRefine((text, context) => {
      const number = amountOf(text, fineness);
      const message =
        number === null
          ? fineness === 'fine'
            ? words.decimalNumber
            : words.wholeNumber
          : number <= 0
            ? wasteWords.more
            : number > onHand
              ? batchWords.tooMuch(amountWords(onHand, unit))
              : null;
      if (message !== null) context.addIssue({ code: 'custom', message });
    }),
    reason: z.enum(wasteReasons),
    note: z.string().trim().max(500),
  });

export type Withdrawal = z.infer<ReturnType<typeof withdrawalSchema>>;

export const asWaste = (
  { amount, reason, note }: Withdrawal,
  { label, expiresOn }: Batch,
  { productId, storeId }: { productId: string; storeId: string },
  fineness: Fineness,
): StockWaste => ({
  storeId,
  reason,
  ...(note !== '' && { note }),
  items: [
    {
      itemId: productId,
      quantity: amountOf(amount, fineness) ?? 0,
      batch: { label, expiresOn },
    },
  ],
});
