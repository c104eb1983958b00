// @vitest-environment node
import type { Ingredient } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import { onTop } from '../../lib/on-top';
import { draftOf, emptyForm, formOf, ingredientSchema } from './ingredient-form-values';
import { narrowed } from './ingredients-search';
import { allergenLine, natureLine } from './nature-line';

const mint: Ingredient = {
  id: 'ingr_mint',
  slug: 'mint',
  name: 'Mint',
  hindiName: 'पुदीना',
  origin: 'plant',
  part: 'leaf',
  form: 'fresh',
  traits: ['green_vegetable'],
  allergens: [],
  unit: 'g',
  tracking: 'estimate',
  preparation: null,
  version: 3,
};
const chutney: Ingredient = {
  ...mint,
  id: 'ingr_chutney',
  name: 'Mint chutney',
  origin: null,
  part: null,
  form: null,
  traits: [],
  preparation: {
    yield: 180,
    parts: [{ ingredientId: mint.id, name: 'Mint', amount: 0.5, unit: 'g' }],
  },
};
const unknown: Ingredient = { ...mint, id: 'ingr_x', name: 'Zest', part: null };

describe('the list', () => {
  it('has what is not described first', () => {
    expect(narrowed([mint, chutney, unknown], {}).map(({ id }) => id)).toEqual([
      'ingr_x',
      'ingr_mint',
      'ingr_chutney',
    ]);
  });

  it.each([
    ['made', ['Mint chutney']],
    ['bought', ['Zest', 'Mint']],
    ['unknown', ['Zest']],
  ] as const)('shows what is %s', (show, names) => {
    expect(narrowed([mint, chutney, unknown], { show }).map(({ name }) => name)).toEqual(names);
  });

  it('says in words what each is', () => {
    expect(natureLine(mint)).toBe('Leaf, fresh; green vegetable');
    expect(natureLine({ ...mint, origin: 'dairy', part: 'none', traits: ['raw_dairy'] })).toBe(
      'Milk or made of it; raw curd or milk',
    );
    expect(natureLine(chutney)).toBe('Made here of mint');
    expect(natureLine(unknown)).toBe('Not described');
    expect(allergenLine({ ...mint, allergens: ['milk', 'nuts'] })).toBe('Milk, Nuts');
    expect(allergenLine(mint)).toBe('None');
    expect(allergenLine({ ...mint, allergens: null })).toBe('Not said yet');
    expect(allergenLine({ ...chutney, allergens: null })).toBe('Those of its parts');
  });
});

describe('the form', () => {
  const open = { ...mint, name: 'Masala', allergens: null };

  it.each([mint, chutney, unknown, open])(
    'sends what it got, if nothing is typed: $name',
    (one) => {
      const { id, slug, version, preparation, ...rest } = one;

      expect(draftOf(formOf(one))).toEqual({
        ...rest,
        preparation: preparation && {
          yield: 180,
          parts: [{ ingredientId: mint.id, amount: 0.5, unit: 'g' }],
        },
      });
      expect([id, slug, version]).not.toContain(undefined);
    },
  );

  it('wants a recipe only where the kitchen makes it', () => {
    const kokum = { ...emptyForm, name: 'Kokum' };

    expect(ingredientSchema.safeParse(kokum).success).toBe(true);
    expect(ingredientSchema.safeParse({ ...kokum, made: true }).success).toBe(false);
    expect(ingredientSchema.safeParse({ ...formOf(chutney), yield: '0' }).success).toBe(false);
    expect(ingredientSchema.safeParse({ ...kokum, name: ' ' }).success).toBe(false);
  });

  it('lays what was typed on top of what somebody else changed', () => {
    const began = formOf(mint);
    const mine = { ...began, hindiName: 'पोदीना', traits: [] };
    const now = { ...began, hindiName: 'पुदिना', unit: 'piece' as const, traits: [] };

    expect(onTop(mine, began, now)).toEqual({
      merged: { ...now, hindiName: 'पोदीना' },
      both: ['hindiName'],
    });
  });
});
