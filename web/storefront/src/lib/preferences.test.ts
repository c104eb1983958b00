import type { Preferences } from '@shikanji/api/types';
import { afterAll, describe, expect, it } from 'vitest';
import { chauviharChoice, dietFilter, forgetKeeping, householdChoice, jainForm } from './choices';
import { isUsual, keepsAlike, takeDiet } from './preferences';

const usual: Preferences = {
  diet: 'any',
  accepts: [],
  refuses: [],
  chauvihar: false,
  spiceLevel: null,
  language: 'en',
  email: true,
  sms: true,
  push: true,
};

describe('preferences', () => {
  afterAll(forgetKeeping);

  it('were never said when all is as usual', () => {
    expect(isUsual(usual)).toBe(true);
    expect(isUsual({ ...usual, spiceLevel: 0 })).toBe(false);
    expect(isUsual({ ...usual, sms: false })).toBe(false);
    expect(isUsual({ ...usual, diet: 'jain' })).toBe(false);
    expect(isUsual({ ...usual, chauvihar: true })).toBe(false);
  });

  it.each([
    ['any', 'all', 'jain'],
    ['jain', 'jain', 'jain'],
    ['jain_strict', 'jainStrict', 'jainStrict'],
    ['vegan', 'vegan', 'jain'],
  ] as const)('set the menu for %s to %s', (diet, filter, form) => {
    takeDiet({ diet, accepts: ['ice'], refuses: [], chauvihar: true });

    expect(dietFilter.get()).toBe(filter);
    expect(jainForm.get()).toBe(form);
    expect(householdChoice.get()).toEqual({ accepts: ['ice'], refuses: [] });
    expect(chauviharChoice.get()).toBe(true);
  });

  it('are alike whatever the order in which a household names its rules', () => {
    const ours = { ...usual, accepts: ['ice', 'sabudana'] };

    expect(keepsAlike(ours, { ...ours, accepts: ['sabudana', 'ice'] })).toBe(true);
    expect(keepsAlike(ours, { ...ours, accepts: ['ice'] })).toBe(false);
    expect(keepsAlike(ours, { ...ours, diet: 'jain' })).toBe(false);
    expect(keepsAlike(ours, { ...ours, refuses: ['dvidal'] })).toBe(false);
    expect(keepsAlike(ours, { ...ours, chauvihar: true })).toBe(false);
  });
});
