import type { Ingredient, IngredientDraft } from '@shikanji/api/types';
import { z } from 'zod';
import { amountOf } from '../../lib/amount';
import { isPartUnit, partUnits } from '../../lib/part-units';
import { words } from './words';
import {
  allergens,
  codesOf,
  forms,
  origins,
  parts,
  trackings,
  traits,
  units,
} from './words-nature';

const orOpen = <Code extends string>(codes: readonly Code[]) =>
  z.union([z.literal(''), z.enum(codes)]);

const isAmount = (text: string): boolean => (amountOf(text, 'fine') ?? 0) > 0;

/** What the form holds: codes, and amounts as text. An empty code is one that nobody has said yet. */
export const ingredientSchema = z
  .object({
    name: z.string().trim().min(1, words.needName).max(80),
    hindiName: z.string().trim().max(80),
    origin: orOpen(codesOf(origins)),
    part: orOpen(codesOf(parts)),
    form: orOpen(codesOf(forms)),
    traits: z.array(z.enum(codesOf(traits))),
    /** Open is not the same as none. */
    allergensKnown: z.boolean(),
    allergens: z.array(z.enum(codesOf(allergens))),
    unit: z.enum(codesOf(units)),
    tracking: z.enum(codesOf(trackings)),
    made: z.boolean(),
    yield: z.string(),
    parts: z.array(
      z.object({
        ingredientId: z.string(),
        name: z.string(),
        amount: z.string(),
        unit: z.enum(partUnits),
      }),
    ),
  })
  .superRefine((given, context) => {
    if (!given.made) return;
    const complain = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (!isAmount(given.yield)) complain(['yield'], words.needAmount);
    if (given.parts.length === 0) complain(['parts'], words.needPart);
    given.parts.forEach(({ amount }, index) => {
      if (!isAmount(amount)) complain(['parts', index, 'amount'], words.needAmount);
    });
  });

export type IngredientForm = z.infer<typeof ingredientSchema>;

export const emptyForm: IngredientForm = {
  name: '',
  hindiName: '',
  origin: '',
  part: '',
  form: '',
  traits: [],
  allergensKnown: false,
  allergens: [],
  unit: 'g',
  tracking: 'estimate',
  made: false,
  yield: '',
  parts: [],
};

export const formOf = (ingredient: Ingredient): IngredientForm => ({
  name: ingredient.name,
  hindiName: ingredient.hindiName ?? '',
  origin: ingredient.origin ?? '',
  part: ingredient.part ?? '',
  form: ingredient.form ?? '',
  traits: ingredient.traits,
  allergensKnown: ingredient.allergens !== null,
  allergens: ingredient.allergens ?? [],
  unit: ingredient.unit,
  tracking: ingredient.tracking,
  made: ingredient.preparation !== null,
  yield: ingredient.preparation === null ? '' : String(ingredient.preparation.yield),
  parts: (ingredient.preparation?.parts ?? []).map(({ ingredientId, name, amount, unit }) => ({
    ingredientId,
    name,
    amount: String(amount),
    unit: isPartUnit(unit) ? unit : 'g',
  })),
});

export const draftOf = (form: IngredientForm): IngredientDraft => ({
  name: form.name,
  hindiName: form.hindiName || null,
  origin: form.origin || null,
  part: form.part || null,
  form: form.form || null,
  traits: form.traits,
  allergens: form.allergensKnown ? form.allergens : null,
  unit: form.unit,
  tracking: form.tracking,
  preparation: form.made
    ? {
        yield: amountOf(form.yield, 'fine') ?? 0,
        parts: form.parts.map(({ ingredientId, amount, unit }) => ({
          ingredientId,
          amount: amountOf(amount, 'fine') ?? 0,
          unit,
        })),
      }
    : null,
});
