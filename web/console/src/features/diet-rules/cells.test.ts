// @vitest-environment node
import type { DietRule } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import { changesOf, choose, chosen, difference, type Draft, requested } from './cells';

const sabudana: DietRule = {
  code: 'sabudana',
  description: 'Sabudana, which is made of a root',
  cells: { veg: 'ok', jain: 'opt', jainStrict: 'opt', vegan: 'ok' },
  fixed: ['veg', 'vegan'],
};
const sprout: DietRule = { ...sabudana, code: 'sprout', description: 'Sprouts' };
const rules = [sabudana, sprout];
const nothing: Draft = new Map();

describe('a draft of the rules', () => {
  it('keeps what is other than the table, and forgets what is taken back', () => {
    const draft = choose(nothing, sabudana, 'jain', 'no');

    expect(chosen(draft, sabudana, 'jain')).toBe('no');
    expect(chosen(draft, sprout, 'jain')).toBe('opt');
    expect(choose(draft, sabudana, 'jain', 'opt').size).toBe(0);
  });

  it('asks for the changed cells only, rule by rule', () => {
    let draft = choose(nothing, sabudana, 'jain', 'no');
    draft = choose(draft, sabudana, 'jainStrict', 'no');
    draft = choose(draft, sprout, 'jain', 'ok');

    expect(requested(changesOf(rules, draft))).toEqual([
      { code: 'sabudana', cells: { jain: 'no', jainStrict: 'no' } },
      { code: 'sprout', cells: { jain: 'ok' } },
    ]);
    expect(requested(changesOf(rules, nothing))).toEqual([]);
  });

  it('is no change where the table has come to say the same', () => {
    const draft = choose(nothing, sabudana, 'jain', 'no');
    const now = { ...sabudana, cells: { ...sabudana.cells, jain: 'no' as const } };

    expect(changesOf([now], draft)).toEqual([]);
  });
});

it('counts the cells in which two versions differ', () => {
  const now = {
    ...sabudana,
    cells: { ...sabudana.cells, jain: 'ok' as const, veg: 'no' as const },
  };

  expect(difference([now, sprout], rules)).toBe(2);
  expect(difference(rules, rules)).toBe(0);
});
