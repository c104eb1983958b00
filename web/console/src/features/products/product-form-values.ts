import { z } from 'zod';
import { amountOf } from '../../lib/amount';
import { partUnits } from '../../lib/part-units';
import { isPrice, paiseOf } from '../../lib/rupees';
import { checkSchedule, scheduleSchema } from '../../lib/schedule/schedule-form';
import { checkGroups } from './choices-check';
import { groupSchema } from './choices-form-values';
import { kinds } from './products-search';
import { words } from './words-form';

export const nutritionFields = [
  'kcal',
  'proteinG',
  'carbohydrateG',
  'sugarG',
  'fatG',
  'saturatedFatG',
  'transFatG',
  'sodiumMg',
] as const;

export const makerFields = ['name', 'address', 'countryOfOrigin', 'customerCare'] as const;

const text = (most: number) => z.string().trim().max(most, words.tooLong(most));
const texts = <Name extends string>(names: readonly Name[], most: number) =>
  z.object(
    Object.fromEntries(names.map((name) => [name, text(most)])) as Record<Name, z.ZodString>,
  );

/** What the form holds: text, until it is sent. Fields are named as the contract names them, but prices, which are in rupees. */
export const productSchema = z
  .object({
    name: text(80).min(1, words.needName),
    hindiName: text(80),
    description: text(1_000),
    hindiDescription: text(1_000),
    category: z.string().min(1, words.needCategory),
    position: text(6),
    kind: z.enum(kinds),
    status: z.enum(['draft', 'published']),
    featured: z.boolean(),
    price: z.string(),
    originalPrice: z.string(),
    mrp: z.string(),
    cost: z.string(),
    taxBps: z.string(),
    hsn: z
      .string()
      .trim()
      .regex(/^\d{4,8}$/, words.needHsn),
    sku: text(40),
    station: z.string().min(1, words.needStation),
    prepMinutes: text(3),
    makeSeconds: text(5),
    spiceLevel: z.enum(['', '0', '1', '2', '3']),
    tags: text(800),
    serving: text(40),
    weightGrams: text(6),
    nutrition: texts(nutritionFields, 12),
    netQuantity: text(20),
    servings: text(5),
    shelfLifeMonths: text(3),
    storage: text(120),
    maker: texts(makerFields, 250),
    seoTitle: text(70),
    seoDescription: text(170),
    schedule: scheduleSchema,
    recipe: z.array(
      z.object({
        ingredientId: z.string(),
        name: z.string(),
        /** Empty where nobody measured. */
        amount: z.string(),
        unit: z.enum(partUnits),
      }),
    ),
    customizations: z.array(groupSchema),
  })
  .superRefine((given, context) => {
    const complain = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    checkPrices(given, complain);
    checkNumbers(given, complain);
    checkSchedule(given.schedule, complain);
    given.recipe.forEach(({ amount }, index) => {
      if (amount.trim() !== '' && (amountOf(amount, 'fine') ?? 0) <= 0) {
        complain(['recipe', index, 'amount'], words.needAmount);
      }
    });
    checkGroups(given.customizations, complain);
  });

export type ProductForm = z.infer<typeof productSchema>;

type Complain = (path: (string | number)[], message: string) => void;

function checkPrices({ price, mrp, originalPrice, cost, kind }: ProductForm, complain: Complain) {
  const now = paiseOf(price) ?? 0;
  const most = paiseOf(mrp);
  const before = paiseOf(originalPrice);
  if (!isPrice(now)) complain(['price'], words.needPrice);
  if (mrp.trim() !== '' && !isPrice(most)) complain(['mrp'], words.needPrice);
  if (mrp.trim() === '' && kind === 'packaged') complain(['mrp'], words.needMrp);
  if (isPrice(now) && isPrice(most) && now > most) complain(['price'], words.aboveMrp);
  if (originalPrice.trim() !== '') {
    if (!isPrice(before)) complain(['originalPrice'], words.needPrice);
    else if (before <= now) complain(['originalPrice'], words.notReduced);
  }
  const spent = cost.trim() === '' ? 0 : paiseOf(cost);
  if (spent !== 0 && !isPrice(spent)) complain(['cost'], words.needPrice);
}

function checkNumbers(given: ProductForm, complain: Complain) {
  const whole = ['position', 'prepMinutes', 'makeSeconds'] as const;
  const positive = ['weightGrams', 'servings', 'shelfLifeMonths'] as const;
  for (const field of [...whole, ...positive]) {
    const least = whole.some((one) => one === field) ? 0 : 1;
    if (given[field] !== '' && (amountOf(given[field], 'whole') ?? -1) < least) {
      complain([field], words.needWhole);
    }
  }
  for (const field of nutritionFields) {
    const amount = given.nutrition[field];
    if (amount !== '' && (amountOf(amount, 'fine') ?? -1) < 0) {
      complain(['nutrition', field], words.needNumber);
    }
  }
  const { maker } = given;
  if (given.kind === 'packaged' && makerFields.some((field) => maker[field] !== '')) {
    for (const field of makerFields) {
      if (maker[field] === '') complain(['maker', field], words.needMaker);
    }
  }
}
