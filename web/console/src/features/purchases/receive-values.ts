import type { Delivery, PurchaseLine, PurchaseOrder } from '@shikanji/api/types';
import { z } from 'zod';
import { amountOf, amountWords, inLarge } from '../../lib/amount';
import { hasBatches, type Item } from '../../lib/items';
import { partUnits } from '../../lib/part-units';
import { paiseOf } from '../../lib/rupees';
import { words } from './words-receive';

const rowSchema = z.object({
  /** Of the order. */
  line: z.number(),
  quantity: z.string(),
  unit: z.enum([...partUnits, 'pack']),
  batch: z.string().trim().max(40),
  expiresOn: z.string(),
  cost: z
    .string()
    .refine((text) => text.trim() === '' || (paiseOf(text) ?? -1) >= 0, words.needCost),
});

export type ReceiveRow = z.infer<typeof rowSchema>;

const came = ({ quantity }: ReceiveRow): boolean => quantity.trim() !== '';

/** @param isPacket whether what a line is about has a date on it */
export const receiveSchema = (isPacket: (line: number) => boolean) =>
  z.object({
    rows: z
      .array(
        rowSchema.superRefine((row, context) => {
          if (!came(row)) return;
          const complain = (path: string, message: string) =>
            context.addIssue({ code: 'custom', path: [path], message });
          const whole = row.unit === 'pack';
          if ((amountOf(row.quantity, whole ? 'whole' : 'fine') ?? 0) <= 0) {
            complain('quantity', whole ? words.needWhole : words.needAmount);
          }
          if (isPacket(row.line) && row.expiresOn === '') complain('expiresOn', words.needExpiry);
        }),
      )
      .refine((rows) => rows.some(came), words.needSomething),
    reference: z.string().trim().max(60),
    note: z.string().trim().max(500),
    allowOver: z.boolean(),
    datedReason: z.string().trim().max(200),
  });

export type ReceiveForm = z.infer<ReturnType<typeof receiveSchema>>;

export const emptyRow = ({ line, packs, amount, unit }: PurchaseLine): ReceiveRow => ({
  line,
  quantity: '',
  unit: packs === null ? inLarge(amount, unit).unit : 'pack',
  batch: '',
  expiresOn: '',
  cost: '',
});

/** A row for each item of the order, since more of it may come than was ordered. */
export const formOf = ({ lines }: PurchaseOrder): ReceiveForm => ({
  rows: lines.map(emptyRow),
  reference: '',
  note: '',
  allowOver: false,
  datedReason: '',
});

/** What is still to come of a line, as it would be typed; empty where that is nothing, or no whole number of packs. */
export function openTyped({ open, unit, packSize, packs }: PurchaseLine): string {
  if (open <= 0) return '';
  if (packs === null || packSize === null) {
    return String(inLarge(open, unit).amount);
  }
  return Number.isInteger(open / packSize) ? String(open / packSize) : '';
}

/** `4 packs (80)`, or `2.5 kg` */
export function openWords({ open, unit, packSize }: PurchaseLine): string {
  const amount = amountWords(open, unit);
  const packs = packSize === null ? 0 : open / packSize;
  return packs > 0 && Number.isInteger(packs) ? words.inPacks(packs, amount) : amount;
}

/** What is sent, and which row of the form each line of it was. */
export function deliveryOf(form: ReceiveForm): { delivery: Delivery; sent: number[] } {
  const filled = form.rows.map((row, index) => ({ row, index })).filter(({ row }) => came(row));
  const lines = filled.map(({ row: { line, quantity, unit, batch, expiresOn, cost } }) => ({
    line,
    ...(unit === 'pack'
      ? { packs: amountOf(quantity, 'whole') }
      : { amount: amountOf(quantity, 'fine'), unit }),
    batch: batch || null,
    expiresOn: expiresOn || null,
    costPaise: paiseOf(cost),
  }));
  return {
    sent: filled.map(({ index }) => index),
    delivery: {
      lines,
      allowOver: form.allowOver,
      shortDatedReason: form.datedReason || null,
      supplierReference: form.reference || null,
      note: form.note || null,
    },
  };
}

/** `/lines/0/expiresOn` is `rows.2.expiresOn`, where the first line that was sent stood in the third row. */
export function pathOf(pointer: string, sent: readonly number[]): string | null {
  const found = /^\/lines\/(\d+)(?:\/(\w+))?$/.exec(pointer);
  const row = sent[Number(found?.[1])];
  if (row === undefined) return null;
  const field = found?.[2] ?? '';
  if (field === 'costPaise') return `rows.${row}.cost`;
  return `rows.${row}.${field === 'batch' || field === 'expiresOn' ? field : 'quantity'}`;
}

/** Until it is known what it is, it may lie in batches, and has no date that one must know. */
export const isDated = (item: Item | undefined): boolean => item === undefined || hasBatches(item);
