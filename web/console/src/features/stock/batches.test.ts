// @vitest-environment node
import type { Batch, Marks } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import { daysUntil, expiryWords, isUrgent } from './lot';
import { asRequest, formOf, marksSchema } from './marks-values';
import { asWaste, withdrawalSchema } from './withdrawal';

const today = '2026-11-24';

describe('when a batch expires', () => {
  it.each([
    ['2026-12-24', 'expires 24 Dec 2026, 30 days left'],
    ['2026-11-25', 'expires 25 Nov 2026, 1 day left'],
    ['2026-11-24', 'expires today, 24 Nov 2026'],
    ['2026-11-22', 'expired 22 Nov 2026, 2 days ago'],
    [null, 'no date known, sold first'],
  ])('%s is told as %j', (expiresOn, words) => expect(expiryWords(expiresOn, today)).toBe(words));

  it('is looked at a week before', () => {
    expect(isUrgent('2026-12-01', today)).toBe(true);
    expect(isUrgent('2026-12-02', today)).toBe(false);
    expect(isUrgent(null, today)).toBe(false);
    expect(daysUntil('2027-03-01', '2027-02-28')).toBe(1);
  });
});

describe('a withdrawal', () => {
  const batch: Batch = {
    label: 'K-1',
    expiresOn: '2027-10-30',
    lastDay: '2027-07-12',
    onHand: 40,
    received: 40,
    receivedAt: '2026-11-24T08:00:00Z',
  };
  const schema = withdrawalSchema(batch, 'whole', 'piece');
  const form = { amount: '40', reason: 'damaged', note: '' } as const;

  it('is of no more than is in the batch', () => {
    expect(schema.safeParse(form).success).toBe(true);
    for (const amount of ['41', '0', '1.5', '']) {
      expect(schema.safeParse({ ...form, amount }).success).toBe(false);
    }
  });

  it('names the batch', () => {
    expect(asWaste(form, batch, { productId: 'p', storeId: 's' }, 'whole')).toEqual({
      storeId: 's',
      reason: 'damaged',
      items: [{ itemId: 'p', quantity: 40, batch: { label: 'K-1', expiresOn: '2027-10-30' } }],
    });
  });
});

describe('marks', () => {
  const marks: Marks = {
    productId: 'p',
    productName: 'Mint',
    unit: 'g',
    storeId: 's',
    lowAt: 500,
    reorderAt: 0,
    reorderTo: 2_000.5,
    withdrawDays: null,
  };

  it('are sent as they came, if nothing is typed', () => {
    const { productId, productName, unit, ...rest } = marks;

    expect(asRequest(formOf(marks), 's', 'fine')).toEqual(rest);
    expect([productId, productName, unit]).not.toContain(undefined);
  });

  it.each([
    [{ reorderAt: '500', reorderTo: '' }, ['reorderTo']],
    [{ reorderAt: '500', reorderTo: '500' }, ['reorderTo']],
    [{ lowAt: '-1' }, ['lowAt']],
    [{ withdrawDays: '4000' }, ['withdrawDays']],
    [{ lowAt: '', reorderAt: '', reorderTo: '' }, undefined],
  ])('%j is refused at %j', (typed, at) => {
    const { error } = marksSchema('fine').safeParse({ ...formOf(marks), ...typed });

    expect(error?.issues.map(({ path }) => path[0])).toEqual(at);
  });
});
