import type { ProductDefinition, ProductDraft } from '@shikanji/api/types';
import { amountOf } from '../../lib/amount';
import { isPartUnit } from '../../lib/part-units';
import { paiseOf, rupeesOf } from '../../lib/rupees';
import { scheduleFormOf, scheduleOf } from '../../lib/schedule/schedule-form';
import { groupDraftsOf, groupFormOf } from './choices-form-values';
import { emptyForm } from './empty-form';
import { makerFields, nutritionFields, type ProductForm } from './product-form-values';

const numberText = (number: number | null | undefined): string =>
  number == null ? '' : String(number);

const spice = ['0', '1', '2', '3'] as const;

/** Fields that are the same text in both; nothing said is empty here and null there. */
const plain = [
  'hindiName',
  'hindiDescription',
  'sku',
  'serving',
  'netQuantity',
  'storage',
  'seoTitle',
  'seoDescription',
] as const;

export function formOf(product: ProductDefinition): ProductForm {
  const { nutrition, maker, schedule, spiceLevel } = product;
  return {
    ...emptyForm,
    ...Object.fromEntries(plain.map((field) => [field, product[field] ?? ''])),
    name: product.name,
    description: product.description,
    category: product.category,
    position: String(product.position),
    kind: product.kind,
    status: product.status,
    featured: product.featured,
    price: rupeesOf(product.pricePaise),
    originalPrice: rupeesOf(product.originalPricePaise),
    mrp: rupeesOf(product.mrpPaise),
    cost: rupeesOf(product.costPaise),
    taxBps: String(product.taxBps),
    hsn: product.hsn,
    station: product.station,
    prepMinutes: String(product.prepMinutes),
    makeSeconds: String(product.makeSeconds),
    spiceLevel: spice.find((level) => level === numberText(spiceLevel)) ?? '',
    tags: product.tags.join(', '),
    weightGrams: numberText(product.weightGrams),
    servings: numberText(product.servings),
    shelfLifeMonths: numberText(product.shelfLifeMonths),
    nutrition: filled(nutritionFields, (field) => numberText(nutrition[field])),
    maker: filled(makerFields, (field) => maker?.[field] ?? ''),
    schedule: scheduleFormOf(schedule),
    recipe: product.recipe.map(({ ingredientId, name, amount, unit }) => ({
      ingredientId,
      name,
      amount: numberText(amount),
      unit: isPartUnit(unit) ? unit : 'g',
    })),
    customizations: product.customizations.map(groupFormOf),
  };
}

const filled = <Name extends string>(names: readonly Name[], of: (name: Name) => string) =>
  Object.fromEntries(names.map((name) => [name, of(name)])) as Record<Name, string>;

const whole = (text: string): number | null => amountOf(text, 'whole');
const isTax = (bps: number): bps is NonNullable<ProductDraft['taxBps']> =>
  [0, 300, 500, 1200, 1800, 2800, 4000].includes(bps);

/** Everything, so that what was emptied is empty there, too. */
export function draftOf(form: ProductForm): ProductDraft {
  const packaged = form.kind === 'packaged';
  const tax = Number(form.taxBps);
  return {
    ...Object.fromEntries(plain.map((field) => [field, form[field] || null])),
    name: form.name,
    description: form.description,
    category: form.category,
    position: whole(form.position) ?? 0,
    kind: form.kind,
    status: form.status,
    featured: form.featured,
    pricePaise: paiseOf(form.price) ?? 0,
    originalPricePaise: paiseOf(form.originalPrice),
    mrpPaise: paiseOf(form.mrp),
    costPaise: paiseOf(form.cost),
    ...(isTax(tax) && { taxBps: tax }),
    hsn: form.hsn,
    station: form.station,
    prepMinutes: whole(form.prepMinutes) ?? 0,
    makeSeconds: whole(form.makeSeconds) ?? 0,
    spiceLevel: whole(form.spiceLevel),
    tags: tagsOf(form.tags),
    weightGrams: whole(form.weightGrams),
    servings: packaged ? whole(form.servings) : null,
    shelfLifeMonths: packaged ? whole(form.shelfLifeMonths) : null,
    nutrition: nutritionOf(form.nutrition),
    maker: packaged && makerFields.some((field) => form.maker[field] !== '') ? form.maker : null,
    schedule: scheduleOf(form.schedule),
    recipe: form.recipe.map(({ ingredientId, amount, unit }) => ({
      ingredientId,
      amount: amountOf(amount, 'fine'),
      unit,
    })),
    customizations: groupDraftsOf(form.customizations),
  };
}

const tagsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
  ),
];

const nutritionOf = (given: ProductForm['nutrition']): NonNullable<ProductDraft['nutrition']> =>
  Object.fromEntries(
    nutritionFields.flatMap((field) => {
      const amount = amountOf(given[field], 'fine');
      return amount === null ? [] : [[field, amount]];
    }),
  );
