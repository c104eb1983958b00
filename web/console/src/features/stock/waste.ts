import type { StockWaste } from '@shikanji/api/types';
import { z } from 'zod';
import { amountOf, type Fineness } from '../../lib/amount';
import { wasteReasons, wasteWords } from './words-waste';
import { words } from './words';

/** @param finenessOf whether an item comes by the piece only */
export const wasteSchema = (finenessOf: (itemId: string) => Fineness) =>
  z.object({
    reason: z.enum(wasteReasons),
    note: z.string().trim().max(500),
    items: z
      .array(
        z.object({ itemId: z.string(), amount: z.string() }).superRefine((item, context) => {
          const fineness = finenessOf(item.itemId);
          const number = amountOf(item.amount, fineness);
          const message =
            number === null
              ? fineness === 'fine'
                ? words.decimalNumber
                : words.wholeNumber
              : number <= 0
                ? wasteWords.more
                : null;
          if (message !== null) context.addIssue({ code: 'custom', path: ['amount'], message });
        }),
      )
      .min(1, wasteWords.needItem),
  });

export type Waste = z.infer<ReturnType<typeof wasteSchema>>;

export const asWaste = (
  { reason, note, items }: Waste,
  storeId: string,
  finenessOf: (itemId: string) => Fineness,
): StockWaste => ({
  storeId,
  reason,
  ...(note !== '' && { note }),
  items: items.map(({ itemId, amount }) => ({
    itemId,
    quantity: amountOf(amount, finenessOf(itemId)) ?? 0,
  })),
});
