// @vitest-environment node
import type { Customization, Product } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import type { DietFilter, Household } from './choices';
import {
  imageSizesOf,
  missingGroup,
  remediesFor,
  startingOptions,
  suits,
  toggleOption,
} from './product';

const option = (id: string, isDefault = false) => ({
  id,
  name: id,
  pricePaise: 0,
  default: isDefault,
  available: true,
});

const group = (min: number, max: number, ...options: Customization['options']): Customization => ({
  id: 'group',
  name: 'Group',
  min,
  max,
  options,
});

const preparation = group(1, 1, option('ginger', true), option('no_ginger'));

const chaas: Product = {
  id: 'prod_chaas',
  slug: 'masala-chaas',
  name: 'Masala Chaas',
  description: '',
  category: 'coolers',
  pricePaise: 6000,
  mrpPaise: null,
  images: [],
  kind: 'made_to_order',
  diet: {
    veg: true,
    jain: false,
    jainStrict: false,
    satvik: true,
    vegan: false,
    glutenFree: true,
    nutFree: true,
    tithi: false,
    ayambil: false,
    why: [
      {
        rule: 'root_vegetable',
        ingredient: { id: 'ing_ginger', name: 'fresh ginger' },
        message: 'Has fresh ginger.',
        breaks: ['jain', 'jainStrict'],
        optional: [],
        remedy: { optionId: 'no_ginger', optionName: 'Without ginger' },
      },
      {
        rule: 'dairy',
        ingredient: { id: 'ing_curd', name: 'curd' },
        message: 'Has curd.',
        breaks: ['vegan'],
        optional: [],
        remedy: null,
      },
    ],
  },
  ingredients: [],
  allergens: [],
  nutrition: {},
  spiceLevel: null,
  customizations: [preparation],
  prepMinutes: 5,
  available: true,
  rating: null,
  reviewCount: 0,
  tags: [],
};

const nobodys: Household = { accepts: [], refuses: [] };
const keeping = (filter: DietFilter, household: Household = nobodys) => ({ filter, household });

describe('what one keeps to', () => {
  it('knows what a choice can mend and what nothing can', () => {
    expect(remediesFor(chaas.diet, 'jain', nobodys)).toEqual(['no_ginger']);
    expect(remediesFor(chaas.diet, 'vegan', nobodys)).toBeNull();
    expect(remediesFor(chaas.diet, 'nutFree', nobodys)).toEqual([]);
  });

  it('sorts a product under each filter', () => {
    expect(suits(chaas, keeping('all'))).toBe('yes');
    expect(suits(chaas, keeping('jain'))).toBe('mended');
    expect(suits(chaas, keeping('vegan'))).toBe('no');
  });

  it('opens with the choice that makes it suit', () => {
    expect(startingOptions(chaas, keeping('all'))).toEqual(['ginger']);
    expect(startingOptions(chaas, keeping('jain'))).toEqual(['no_ginger']);
  });

  it('heeds a household where households differ, and nowhere else', () => {
    const [ginger] = chaas.diet.why;
    if (ginger === undefined) throw new Error('chaas has ginger');
    const ice = {
      ...ginger,
      rule: 'ice',
      breaks: ['jainStrict' as const],
      optional: ['jain' as const, 'jainStrict' as const],
      remedy: null,
    };
    const sharbat = { ...chaas, diet: { ...chaas.diet, jain: true, why: [ice] } };
    const takes = { accepts: ['ice', 'root_vegetable'], refuses: [] };
    const leaves = { accepts: [], refuses: ['ice', 'dairy'] };

    expect(suits(sharbat, keeping('jain'))).toBe('yes');
    expect(suits(sharbat, keeping('jain', leaves))).toBe('no');
    expect(suits(sharbat, keeping('jainStrict'))).toBe('no');
    expect(suits(sharbat, keeping('jainStrict', takes))).toBe('yes');
    expect(suits(chaas, keeping('jain', takes))).toBe('mended');
  });

  it('fails closed when a badge is broken without a reason given', () => {
    expect(remediesFor({ ...chaas.diet, why: [] }, 'jain', nobodys)).toBeNull();
  });
});

describe('choosing', () => {
  it('swaps within a group of one', () => {
    expect(toggleOption(preparation, ['ginger', 'large'], 'no_ginger')).toEqual([
      'large',
      'no_ginger',
    ]);
  });

  it('lets an optional choice go again', () => {
    expect(toggleOption(group(0, 1, option('mint')), ['mint'], 'mint')).toEqual([]);
  });

  it('takes no more than a group allows', () => {
    const extras = group(0, 2, option('a'), option('b'), option('c'));

    expect(toggleOption(extras, ['a', 'b'], 'c')).toEqual(['a', 'b']);
  });

  it('names the group that still needs a choice', () => {
    expect(missingGroup(chaas, [])?.id).toBe('group');
    expect(missingGroup(chaas, ['ginger'])).toBeUndefined();
  });
});

describe('imageSizesOf', () => {
  it('names every size by its width, and none of a drawing', () => {
    const drawing = { url: '/a.svg', width: 240, height: 240, alt: '', sizes: [] };
    const photo = {
      ...drawing,
      sizes: [
        { url: '/a-160.jpg', width: 160, height: 120 },
        { url: '/a-320.jpg', width: 320, height: 240 },
      ],
    };

    expect(imageSizesOf({ images: [photo] })).toBe('/a-160.jpg 160w, /a-320.jpg 320w');
    expect(imageSizesOf({ images: [drawing] })).toBeUndefined();
    expect(imageSizesOf({ images: [] })).toBeUndefined();
  });
});
