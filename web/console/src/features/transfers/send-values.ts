import type { TransferInput } from '@shikanji/api/types';
import { z } from 'zod';
import { amountOf } from '../../lib/amount';
import { partUnits } from '../../lib/part-units';
import { words } from './words';

/** What the form holds: text, until it is sent. */
export const sendSchema = z.object({
  toStoreId: z.string().min(1, words.needStore),
  note: z.string().trim().max(500),
  items: z
    .array(
      z.object({
        itemId: z.string(),
        name: z.string(),
        amount: z.string().refine((text) => (amountOf(text, 'fine') ?? 0) > 0, words.needMore),
        unit: z.enum(partUnits),
        /** What may be sent, in words. */
        free: z.string(),
      }),
    )
    .min(1, words.needItem),
});

export type Sending = z.infer<typeof sendSchema>;

export const asRequest = (
  { toStoreId, note, items }: Sending,
  fromStoreId: string,
): TransferInput => ({
  fromStoreId,
  toStoreId,
  note: note || null,
  items: items.map(({ itemId, amount, unit }) => ({
    itemId,
    amount: amountOf(amount, 'fine') ?? 0,
    unit,
  })),
});
