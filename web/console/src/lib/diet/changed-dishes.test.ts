// @vitest-environment node
import type { BadgeChange } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import { badgeNames } from './badge-words';
import { changedDishes } from './changed-dishes';

const change = (
  productName: string,
  badge: BadgeChange['badge'],
  after: boolean,
  optionName: string | null = null,
): BadgeChange => ({
  productId: `prod_${productName}`,
  productName,
  optionName,
  badge,
  before: !after,
  after,
  why: [`Has what takes ${badge === 'jain' ? 'Jain' : 'the others'}.`],
});

describe('what a change does to the dishes', () => {
  it('is told dish by dish, the losses first', () => {
    const dishes = changedDishes([
      change('Chaas', 'jain', true),
      change('Tea', 'vegan', false),
      change('Tea', 'jain', false),
      change('Tea', 'nutFree', true),
    ]);

    expect(dishes.map(({ name }) => name)).toEqual(['Tea', 'Chaas']);
    expect(dishes[0]).toMatchObject({
      lost: ['vegan', 'jain'],
      won: ['nutFree'],
      against: ['Has what takes the others.', 'Has what takes Jain.'],
    });
    expect(dishes[1]?.against).toEqual([]);
  });

  it('keeps an option apart from the dish as it comes', () => {
    const dishes = changedDishes([
      change('Tea', 'jain', false),
      change('Tea', 'jain', false, 'With ginger'),
    ]);

    expect(dishes.map(({ option }) => option)).toEqual([null, 'With ginger']);
  });

  it('names badges in one order', () => {
    expect(badgeNames(['vegan', 'jainStrict', 'jain'])).toBe('Jain, strict Jain and Vegan');
  });
});
