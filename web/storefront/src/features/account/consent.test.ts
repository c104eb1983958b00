// @vitest-environment node
import type { Consent } from '@shikanji/api/types';
import { expect, it } from 'vitest';
import { lastWord, marketingText } from './consent';

const line = (number: number, granted: boolean, purpose = 'marketing'): Consent => ({
  line: number,
  purpose,
  granted,
  textVersion: marketingText,
  channel: 'storefront',
  at: '2026-11-24T08:00:00Z',
});

it('the last line on a purpose is what counts', () => {
  expect(lastWord([], 'marketing')).toBeUndefined();
  expect(lastWord([line(1, true), line(2, false)], 'marketing')?.granted).toBe(false);
  expect(lastWord([line(1, true), line(2, false, 'other')], 'marketing')?.granted).toBe(true);
});

it('the version of the words fits into the ledger', () => {
  expect(marketingText.length).toBeLessThanOrEqual(40);
});
