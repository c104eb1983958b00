import type { Transfer, TransferArrival } from '@shikanji/api/types';
import { z } from 'zod';
import { amountOf, amountWords, difference, inLarge, inSmall } from '../../lib/amount';
import { words } from './words';

type Line = Transfer['items'][number];

/** How much of a line is typed, as it is kept; null for what is no number. */
export function typedOf({ amount, unit }: Line, text: string | undefined): number | null {
  const typed = amountOf(text, 'fine');
  return typed === null || typed < 0 ? null : inSmall(typed, inLarge(amount, unit).unit);
}

/** What is lost of a line by what is typed; null while that is no number, or too much. */
export function lossOf(line: Line, text: string | undefined): number | null {
  const came = typedOf(line, text);
  return came === null || came > line.amount ? null : difference(line.amount, came);
}

/** @param items in the order of the fields */
export const arrivalSchema = (items: readonly Line[]) =>
  z.object({
    received: z.array(z.object({ amount: z.string() })).superRefine((fields, context) => {
      items.forEach((line, index) => {
        const came = typedOf(line, fields[index]?.amount);
        const message =
          came === null
            ? words.needAmount
            : came > line.amount
              ? words.moreThanSent(amountWords(line.amount, line.unit))
              : null;
        if (message !== null) {
          context.addIssue({ code: 'custom', path: [index, 'amount'], message });
        }
      });
    }),
  });

export type Arrival = z.infer<ReturnType<typeof arrivalSchema>>;

/** All of it, until somebody counts less. */
export const formOf = ({ items }: Transfer): Arrival => ({
  received: items.map(({ amount, unit }) => ({ amount: String(inLarge(amount, unit).amount) })),
});

export const asRequest = ({ items }: Transfer, { received }: Arrival): TransferArrival => ({
  items: items.map((line, index) => ({
    itemId: line.itemId,
    received: typedOf(line, received[index]?.amount) ?? 0,
  })),
});
