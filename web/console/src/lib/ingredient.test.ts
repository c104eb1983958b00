// @vitest-environment node
import type { Ingredient } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import { isUnknown } from './ingredient';
import { isMeant } from './is-meant';

const mint: Ingredient = {
  id: 'ingr_1',
  slug: 'mint',
  name: 'Mint',
  hindiName: 'पुदीना',
  origin: 'plant',
  part: 'leaf',
  form: 'fresh',
  traits: [],
  allergens: [],
  unit: 'g',
  tracking: 'estimate',
  preparation: null,
  version: 1,
};

describe('an ingredient', () => {
  it('is unknown while anything of what it is is missing', () => {
    expect(isUnknown(mint)).toBe(false);
    expect(isUnknown({ ...mint, part: null })).toBe(true);
  });

  it('is known by its parts where the kitchen makes it', () => {
    const parts = [{ ingredientId: 'ingr_2', name: 'Chilli', amount: 40, unit: 'g' }];
    const preparation = { yield: 100, parts };
    expect(isUnknown({ ...mint, origin: null, part: null, form: null, preparation })).toBe(false);
  });

  it('is found in either script, by a part of its name', () => {
    expect(isMeant('min', mint.name, mint.hindiName)).toBe(true);
    expect(isMeant('पुदी', mint.name, mint.hindiName)).toBe(true);
    expect(isMeant('salt', mint.name, null)).toBe(false);
    expect(isMeant('', mint.name)).toBe(true);
  });
});
