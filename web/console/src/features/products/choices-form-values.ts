import { idempotencyKey } from '@shikanji/api/idempotency-key';
import type { ProductDefinition, ProductDraft } from '@shikanji/api/types';
import { z } from 'zod';
import { amountOf } from '../../lib/amount';
import { paiseOf, rupeesOf } from '../../lib/rupees';
import { shareOf, shareText } from './share';
import { words } from './words-choices';

export const effects = ['add', 'remove', 'replace', 'change', 'resize'] as const;
export type Effect = (typeof effects)[number];

export const effectSchema = z.object({
  effect: z.enum(effects),
  ingredientId: z.string(),
  /** What it takes the place of. */
  replacedId: z.string(),
  /** In the ingredient's unit; empty where nobody measured. */
  amount: z.string(),
  /** How much of it, or of the whole dish: `1/2`. */
  share: z.string(),
});

const optionSchema = z.object({
  /** By which this form knows it: its id, or something made up until it has one. */
  key: z.string(),
  savedId: z.string().nullable(),
  name: z.string().trim().min(1, words.needName).max(60),
  price: z.string(),
  default: z.boolean(),
  effects: z.array(effectSchema),
});

export const groupSchema = z.object({
  key: z.string(),
  savedId: z.string().nullable(),
  name: z.string().trim().min(1, words.needName).max(60),
  min: z.string(),
  max: z.string(),
  /** Keys of options of groups before it. */
  needs: z.array(z.string()),
  options: z.array(optionSchema),
});

export type EffectForm = z.infer<typeof effectSchema>;
export type OptionForm = z.infer<typeof optionSchema>;
export type GroupForm = z.infer<typeof groupSchema>;

export const emptyEffect = (effect: Effect): EffectForm => ({
  effect,
  ingredientId: '',
  replacedId: '',
  amount: '',
  share: '',
});

export const emptyOption = (): OptionForm => ({
  key: idempotencyKey(),
  savedId: null,
  name: '',
  price: '0',
  default: false,
  effects: [],
});

/** Of two options one: what most groups are. */
export const emptyGroup = (): GroupForm => ({
  key: idempotencyKey(),
  savedId: null,
  name: '',
  min: '0',
  max: '1',
  needs: [],
  options: [emptyOption()],
});

/** What the options of the groups before it are, which may be needed for it to be asked. */
export const optionsBefore = (groups: readonly GroupForm[], index: number): OptionForm[] =>
  groups.slice(0, index).flatMap(({ options }) => options);

type Definition = ProductDefinition['customizations'][number];

export const groupFormOf = ({ id, name, min, max, needs, options }: Definition): GroupForm => ({
  key: id,
  savedId: id,
  name,
  min: String(min),
  max: String(max),
  needs,
  options: options.map((option) => ({
    key: option.id,
    savedId: option.id,
    name: option.name,
    price: rupeesOf(option.pricePaise),
    default: option.default,
    effects: option.effects.map(({ effect, ingredientId, replacedId, amount, times, per }) => ({
      effect,
      ingredientId: ingredientId ?? '',
      replacedId: replacedId ?? '',
      amount: amount == null ? '' : String(amount),
      share: times == null || per == null ? '' : shareText({ times, per }),
    })),
  })),
});

type GroupDraft = NonNullable<ProductDraft['customizations']>[number];
type EffectDraft = NonNullable<GroupDraft['options'][number]['effects']>[number];

function effectDraftOf({
  effect,
  ingredientId,
  replacedId,
  amount,
  share,
}: EffectForm): EffectDraft {
  const measured = amountOf(amount, 'fine');
  switch (effect) {
    case 'add':
      return { effect, ingredientId, amount: measured };
    case 'remove':
      return { effect, ingredientId };
    case 'replace':
      return { effect, ingredientId, replacedId, amount: measured };
    case 'change':
      return { effect, ingredientId, ...shareOf(share) };
    case 'resize':
      return { effect, ...shareOf(share) };
  }
}

/** What is new has no id, and is named by its place where another group needs it. */
export function groupDraftsOf(groups: readonly GroupForm[]): GroupDraft[] {
  const named = new Map(
    groups.flatMap(({ options }, group) =>
      options.map(({ key, savedId }, place) => [key, savedId ?? `${group}/${place}`] as const),
    ),
  );
  return groups.map((group) => ({
    ...(group.savedId !== null && { id: group.savedId }),
    name: group.name,
    min: amountOf(group.min, 'whole') ?? 0,
    max: amountOf(group.max, 'whole') ?? 1,
    needs: group.needs.flatMap((key) => named.get(key) ?? []),
    options: group.options.map((option) => ({
      ...(option.savedId !== null && { id: option.savedId }),
      name: option.name,
      pricePaise: paiseOf(option.price) ?? 0,
      default: option.default,
      effects: option.effects.map(effectDraftOf),
    })),
  }));
}
