// @vitest-environment node
import type { CatalogueProduct, Category, ProductDefinition } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import { emptyEffect, emptyGroup, emptyOption } from './choices-form-values';
import { toggled } from './configuration';
import { effectsLine } from './effect-line';
import { emptyForm } from './empty-form';
import { placed } from './faults';
import { draftOf, formOf } from './product-draft';
import { type ProductForm, productSchema } from './product-form-values';
import { categoryChoices, narrowed } from './products-list';
import { productsSearch } from './products-search';
import { shareOf, shareText } from './share';

const chai: ProductDefinition = {
  id: 'prod_chai',
  slug: 'masala-chai',
  name: 'Masala Chai',
  hindiName: 'मसाला चाय',
  description: 'Boiled twice.',
  hindiDescription: null,
  category: 'hot',
  position: 3,
  kind: 'made_to_order',
  status: 'published',
  featured: true,
  pricePaise: 3_050,
  originalPricePaise: 4_000,
  mrpPaise: null,
  costPaise: 0,
  taxBps: 500,
  hsn: '996331',
  sku: 'CH-1',
  station: 'bar',
  prepMinutes: 4,
  makeSeconds: 45,
  nutrition: { kcal: 100, proteinG: 2.5 },
  spiceLevel: 0,
  tags: ['hot', 'milk'],
  serving: '150 ml',
  weightGrams: null,
  netQuantity: null,
  servings: null,
  shelfLifeMonths: null,
  storage: null,
  maker: null,
  seoTitle: null,
  seoDescription: null,
  schedule: {
    from: '2026-11-01',
    to: null,
    weekdays: ['monday', 'friday'],
    times: [{ from: '17:00', to: '02:00' }],
  },
  recipe: [
    { ingredientId: 'ingr_tea', name: 'Tea', amount: 2.5, unit: 'g' },
    { ingredientId: 'ingr_ginger', name: 'Fresh ginger', amount: null, unit: 'g' },
  ],
  customizations: [
    {
      id: 'grp_size',
      name: 'Size',
      min: 1,
      max: 1,
      needs: [],
      options: [
        { id: 'opt_small', name: 'Small', pricePaise: -500, default: true, effects: [] },
        {
          id: 'opt_large',
          name: 'Large',
          pricePaise: 1_000,
          default: false,
          effects: [
            {
              effect: 'resize',
              ingredientId: null,
              replacedId: null,
              amount: null,
              times: 3,
              per: 2,
            },
          ],
        },
      ],
    },
    {
      id: 'grp_ginger',
      name: 'Ginger',
      min: 0,
      max: 2,
      needs: ['opt_large'],
      options: [
        {
          id: 'opt_without',
          name: 'Without',
          pricePaise: 0,
          default: false,
          effects: [
            {
              effect: 'remove',
              ingredientId: 'ingr_ginger',
              replacedId: null,
              amount: null,
              times: null,
              per: null,
            },
          ],
        },
        {
          id: 'opt_dry',
          name: 'Dry',
          pricePaise: 0,
          default: false,
          effects: [
            {
              effect: 'replace',
              ingredientId: 'ingr_saunth',
              replacedId: 'ingr_ginger',
              amount: 1.5,
              times: null,
              per: null,
            },
          ],
        },
      ],
    },
  ],
  images: [],
  version: 7,
};

const mix: ProductDefinition = {
  ...chai,
  kind: 'packaged',
  mrpPaise: 9_900,
  netQuantity: '250 g',
  servings: 25,
  shelfLifeMonths: 12,
  storage: 'Dry.',
  maker: {
    name: 'Jain Shikanji',
    address: 'MG Road',
    countryOfOrigin: 'India',
    customerCare: 'care@example.in',
  },
  schedule: null,
  customizations: [],
};

const dish: ProductForm = {
  ...emptyForm,
  name: 'Panna',
  category: 'coolers',
  station: 'bar',
  price: '70',
};

const faultsOf = (form: ProductForm): string[] =>
  (productSchema.safeParse(form).error?.issues ?? []).map(({ path }) => path.join('.'));

describe('the form', () => {
  it.each([chai, mix])('sends what it got, if nothing is typed: $kind', (product) => {
    const { id, slug, version, images, recipe, customizations, ...rest } = product;
    const form = formOf(product);

    expect(faultsOf(form)).toEqual([]);
    expect(draftOf(form)).toEqual({
      ...rest,
      recipe: recipe.map(({ ingredientId, amount, unit }) => ({ ingredientId, amount, unit })),
      customizations: customizations.map((group) => ({
        ...group,
        options: group.options.map((option) => ({
          ...option,
          // what an effect has no use for is not sent
          effects: option.effects.map((effect) =>
            Object.fromEntries(Object.entries(effect).filter(([, value]) => value !== null)),
          ),
        })),
      })),
    });
    expect([id, slug, version, images]).not.toContain(undefined);
  });

  it('sends what was emptied as nothing, and not as it was', () => {
    const draft = draftOf({
      ...formOf(chai),
      hindiName: '',
      sku: '',
      originalPrice: '',
      tags: ' , ',
    });

    expect(draft).toMatchObject({ hindiName: null, sku: null, originalPricePaise: null, tags: [] });
  });

  it('leaves out what only packets have where it is a dish', () => {
    const draft = draftOf({ ...formOf(mix), kind: 'made_to_order' });

    expect(draft).toMatchObject({ servings: null, shelfLifeMonths: null, maker: null });
  });

  it('takes the least that a dish needs', () => {
    expect(faultsOf(dish)).toEqual([]);
    expect(faultsOf(emptyForm)).toEqual(['name', 'category', 'station', 'price']);
  });

  it.each([
    [{ price: '' }, 'price'],
    [{ price: '0' }, 'price'],
    [{ price: '1,00,001' }, 'price'],
    [{ mrp: '-80' }, 'mrp'],
    [{ price: '70', mrp: '60' }, 'price'],
    [{ originalPrice: '70' }, 'originalPrice'],
    [{ originalPrice: 'much' }, 'originalPrice'],
    [{ kind: 'packaged' }, 'mrp'],
    [{ cost: '-1' }, 'cost'],
    [{ hsn: '99' }, 'hsn'],
    [{ prepMinutes: '1.5' }, 'prepMinutes'],
    [{ weightGrams: '0' }, 'weightGrams'],
    [{ nutrition: { ...dish.nutrition, fatG: 'little' } }, 'nutrition.fatG'],
    [{ recipe: [{ ingredientId: 'a', name: 'A', amount: '0', unit: 'g' }] }, 'recipe.0.amount'],
    [{ schedule: { ...dish.schedule, from: '2026-11-02', to: '2026-11-01' } }, 'schedule.to'],
    [{ schedule: { ...dish.schedule, times: [{ from: '11:00', to: '' }] } }, 'schedule.times.0.to'],
  ] as [Partial<ProductForm>, string][])('refuses %j at %s', (change, path) => {
    expect(faultsOf({ ...dish, ...change })).toEqual([path]);
  });

  it('wants all of a maker, or none', () => {
    const packet = { ...dish, kind: 'packaged' as const, mrp: '80' };

    expect(faultsOf(packet)).toEqual([]);
    expect(faultsOf({ ...packet, maker: { ...dish.maker, name: 'We' } })).toEqual([
      'maker.address',
      'maker.countryOfOrigin',
      'maker.customerCare',
    ]);
  });
});

describe('what guests may choose', () => {
  const option = (name: string, over = {}) => ({ ...emptyOption(), name, ...over });
  const plain = option('Plain');
  const nuts = option('Nuts', { default: true });
  const topping = { ...emptyGroup(), name: 'Topping', options: [plain, nuts] };
  const which = { ...emptyGroup(), name: 'Which', needs: [nuts.key], options: [option('Whole')] };
  const withGroups = (...customizations: ProductForm['customizations']) => ({
    ...dish,
    customizations,
  });

  it('names new options by their places where another group needs them', () => {
    const draft = draftOf(withGroups(topping, which));

    expect(draft.customizations?.[1]?.needs).toEqual(['0/1']);
    expect(draft.customizations?.[0]?.options[1]).not.toHaveProperty('id');
  });

  it('follows a needed option to its new place, and refuses one that is asked later', () => {
    const first = { ...emptyGroup(), name: 'Size', options: [option('Small')] };

    expect(draftOf(withGroups(first, topping, which)).customizations?.[2]?.needs).toEqual(['1/1']);
    expect(faultsOf(withGroups(which, topping))).toEqual(['customizations.0.needs']);
  });

  it('forgets that it needed an option that is gone', () => {
    const without = { ...topping, options: [plain] };

    expect(faultsOf(withGroups(without, which))).toEqual([]);
    expect(draftOf(withGroups(without, which)).customizations?.[1]?.needs).toEqual([]);
  });

  it.each([
    [{ name: ' ' }, 'name'],
    [{ options: [] }, 'options'],
    [{ min: 'x' }, 'min'],
    [{ min: '2' }, 'min'],
    [{ max: '3' }, 'max'],
    [{ options: [plain, nuts, { ...nuts, key: 'other' }] }, 'options'],
    [{ options: [{ ...plain, price: 'free' }] }, 'options.0.price'],
    [
      { options: [{ ...plain, effects: [emptyEffect('add')] }] },
      'options.0.effects.0.ingredientId',
    ],
    [{ options: [{ ...plain, effects: [emptyEffect('resize')] }] }, 'options.0.effects.0.share'],
  ])('refuses a group with %j', (change, path) => {
    const faults = faultsOf(withGroups({ ...topping, ...change }));

    expect(faults).toEqual([`customizations.0.${path}`]);
  });

  it('says in words what an option does', () => {
    const known = new Map([
      ['ginger', { name: 'Fresh ginger', unit: 'g' as const }],
      ['milk', { name: 'Milk', unit: 'ml' as const }],
    ]);
    const put = { ...emptyEffect('add'), ingredientId: 'milk', amount: '50' };
    const away = { ...emptyEffect('remove'), ingredientId: 'ginger' };
    const half = { ...emptyEffect('change'), ingredientId: 'milk', share: '1/2' };

    expect(effectsLine(known, [])).toBe('Changes nothing in the dish');
    expect(effectsLine(known, [put, away])).toBe(
      'Puts in 50\u00a0ml milk; leaves out fresh ginger',
    );
    expect(effectsLine(known, [half])).toBe('Takes 1/2 of the milk');
  });

  it.each([
    ['1/2', '1/2'],
    ['2/4', '1/2'],
    ['1.5', '3/2'],
    ['50 %', '1/2'],
    ['2', '2'],
    ['0', null],
    ['1/0', null],
    ['half', null],
    ['1001', null],
  ])('reads %j as %j of it', (text, share) => {
    const read = shareOf(text);
    expect(read === null ? null : shareText(read)).toBe(share);
  });

  it('is chosen as a guest chooses', () => {
    const [size, ginger] = chai.customizations;
    if (size === undefined || ginger === undefined) throw new Error('no groups');
    const groups = chai.customizations;
    const large = toggled(groups, ['opt_small'], size, 'opt_large');

    expect(large).toEqual(['opt_large']);
    expect(toggled(groups, large, ginger, 'opt_dry')).toEqual(['opt_large', 'opt_dry']);
    // what hangs on the large size goes with it
    expect(toggled(groups, ['opt_large', 'opt_dry'], size, 'opt_small')).toEqual(['opt_small']);
  });
});

it('shows what the server refused at its field', () => {
  const at = (pointer: string) =>
    placed([{ pointer, code: 'x', message: 'No.' }]).map(({ path }) => path)[0];

  expect(at('/sku')).toBe('sku');
  expect(at('/pricePaise')).toBe('price');
  expect(at('/customizations/0/options/1/pricePaise')).toBe('customizations.0.options.1.price');
  expect(at('/customizations/0/options/1/effects/2/times')).toBe(
    'customizations.0.options.1.effects.2.share',
  );
  expect(at('/schedule/times/0/from')).toBe('schedule.times.0.from');
  expect(at('/recipe/3/ingredientId')).toBe('recipe.3.amount');
  expect(at('')).toBeUndefined();
});

describe('the list', () => {
  const row = (name: string, over: Partial<CatalogueProduct> = {}): CatalogueProduct => ({
    id: `prod_${name}`,
    slug: name,
    name,
    hindiName: null,
    category: 'coolers',
    kind: 'made_to_order',
    status: 'published',
    pricePaise: 8_000,
    sku: null,
    image: '/x.svg',
    badges: ['jain'],
    jain: true,
    known: true,
    ...over,
  });
  const categories: Category[] = [
    { id: 'c2', slug: 'snacks', name: 'Snacks', position: 2, version: 1 },
    { id: 'c3', slug: 'lassi', name: 'Lassi', position: 3, version: 1, parent: 'coolers' },
    { id: 'c1', slug: 'coolers', name: 'Coolers', position: 1, version: 1 },
  ];
  const all = [
    row('Chaas', { hindiName: 'छाछ', badges: [], status: 'draft' }),
    row('Lassi', { category: 'lassi', sku: 'LS-9' }),
    row('Samosa', { category: 'snacks', known: false, badges: [] }),
    row('Mix', { category: 'snacks', kind: 'packaged', badges: ['jain', 'vegan'] }),
  ];

  it.each([
    [{}, ['Chaas', 'Lassi', 'Samosa', 'Mix']],
    [{ q: 'छाछ' }, ['Chaas']],
    [{ q: 'ls-9' }, ['Lassi']],
    // in a section is what is in a part of it
    [{ category: 'coolers' }, ['Chaas', 'Lassi']],
    [{ category: 'lassi' }, ['Lassi']],
    [{ kind: 'packaged' }, ['Mix']],
    [{ status: 'draft' }, ['Chaas']],
    [{ badge: 'vegan' }, ['Mix']],
    [{ badge: 'unknown' }, ['Samosa']],
    [{ badge: 'jain', category: 'snacks' }, ['Mix']],
  ] as const)('with %j has %j', (search, names) => {
    expect(narrowed(all, categories, search).map(({ name }) => name)).toEqual(names);
  });

  it('offers the sections in order, each before its parts', () => {
    expect(categoryChoices(categories).map(({ label }) => label)).toEqual([
      'Coolers',
      '– Lassi',
      'Snacks',
    ]);
  });

  it('keeps of an address only what it knows', () => {
    expect(
      productsSearch({ q: 'chai', status: 'published', badge: 'holy', kind: 'x', part: 'diet' }),
    ).toEqual({ q: 'chai', status: 'published', part: 'diet' });
  });
});
