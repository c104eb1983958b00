import type { ComboDefinition, ComboDraft } from '@shikanji/api/types';
import { z } from 'zod';
import { isPrice, paiseOf, rupeesOf } from '../../lib/rupees';
import {
  checkSchedule,
  scheduleFormOf,
  scheduleOf,
  scheduleSchema,
} from '../../lib/schedule/schedule-form';
import { words } from './words';

const surchargeOf = (text: string): number | null => (text.trim() === '' ? 0 : paiseOf(text));

const slotSchema = z.object({
  name: z.string().trim().min(1, words.needName).max(40),
  choices: z
    .array(
      z.object({
        productId: z.string(),
        name: z.string(),
        surcharge: z.string().refine((text) => (surchargeOf(text) ?? -1) >= 0, words.needSurcharge),
      }),
    )
    .min(1, words.needChoice),
  /** The id of what is taken if nobody chooses; else it is the first. */
  usual: z.string(),
});

/** What the form holds: text, until it is sent. Prices are in rupees. */
export const comboSchema = z
  .object({
    name: z.string().trim().min(1, words.needName).max(80),
    hindiName: z.string().trim().max(80),
    description: z.string().trim().max(1_000),
    hindiDescription: z.string().trim().max(1_000),
    price: z.string().refine((text) => isPrice(paiseOf(text)), words.needPrice),
    position: z
      .string()
      .trim()
      .regex(/^\d{0,5}$/, words.needPlace),
    status: z.enum(['draft', 'published']),
    schedule: scheduleSchema,
    slots: z.array(slotSchema).min(2, words.needParts),
  })
  .superRefine(({ schedule }, context) =>
    checkSchedule(schedule, (path, message) => context.addIssue({ code: 'custom', path, message })),
  );

export type ComboForm = z.infer<typeof comboSchema>;
export type SlotForm = ComboForm['slots'][number];

export const emptySlot = (): SlotForm => ({ name: '', choices: [], usual: '' });

/** A new one stands last. */
export const emptyForm = (combos: readonly ComboDefinition[]): ComboForm => ({
  name: '',
  hindiName: '',
  description: '',
  hindiDescription: '',
  price: '',
  position: String(Math.max(-1, ...combos.map(({ position }) => position)) + 1),
  status: 'draft',
  schedule: scheduleFormOf(null),
  slots: [emptySlot(), emptySlot()],
});

export const formOf = (combo: ComboDefinition): ComboForm => ({
  name: combo.name,
  hindiName: combo.hindiName ?? '',
  description: combo.description,
  hindiDescription: combo.hindiDescription ?? '',
  price: rupeesOf(combo.pricePaise),
  position: String(combo.position),
  status: combo.status === 'published' ? 'published' : 'draft',
  schedule: scheduleFormOf(combo.schedule),
  slots: combo.slots.map(({ name, choices }) => ({
    name,
    choices: choices.map((choice) => ({
      productId: choice.productId,
      name: choice.name,
      surcharge: choice.surchargePaise === 0 ? '' : rupeesOf(choice.surchargePaise),
    })),
    usual: (choices.find((choice) => choice.default) ?? choices[0])?.productId ?? '',
  })),
});

export const draftOf = (form: ComboForm): ComboDraft => ({
  name: form.name,
  hindiName: form.hindiName || null,
  description: form.description,
  hindiDescription: form.hindiDescription || null,
  pricePaise: paiseOf(form.price) ?? 0,
  position: Number(form.position),
  status: form.status,
  schedule: scheduleOf(form.schedule),
  slots: form.slots.map(({ name, choices, usual }) => ({
    name,
    choices: choices.map(({ productId, surcharge }) => ({
      productId,
      surchargePaise: surchargeOf(surcharge) ?? 0,
      default: productId === usual,
    })),
  })),
});

/** Where the form names a field otherwise than the contract; a product has no field, but its row. */
export const pathOf = (pointer: string): string =>
  pointer
    .slice(1)
    .replaceAll('/', '.')
    .replace(/^pricePaise$/, 'price')
    .replace(/\.(surchargePaise|productId)$/, '.surcharge');

/** What the usual choices cost by themselves, in paise; null while a part has none. */
export function apartOf(slots: readonly SlotForm[], prices: ReadonlyMap<string, number>) {
  let sum = 0;
  for (const { choices, usual } of slots) {
    const taken = choices.find(({ productId }) => productId === usual) ?? choices[0];
    const price = taken && prices.get(taken.productId);
    if (price === undefined) return null;
    sum += price;
  }
  return sum;
}
