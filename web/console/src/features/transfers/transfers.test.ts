// @vitest-environment node
import type { Transfer } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import { arrivalSchema, asRequest, formOf, lossOf } from './arrival';
import { hasLoss, standingOf, wayOf } from './standing';

const transfer: Transfer = {
  id: 'trf_1',
  fromStoreId: 'mgr',
  toStoreId: 'krm',
  status: 'in_transit',
  note: null,
  sentAt: '2026-11-24T08:00:00Z',
  sentBy: 'stf_1',
  endedAt: null,
  endedBy: null,
  items: [
    {
      ...{ itemId: 'a', itemName: 'Mix', unit: 'piece', amount: 30 },
      ...{ received: 0, lost: 0, returned: 0 },
    },
    {
      ...{ itemId: 'b', itemName: 'Sugar', unit: 'g', amount: 2_500 },
      ...{ received: 0, lost: 0, returned: 0 },
    },
  ],
};

describe('a transfer', () => {
  it.each([
    ['in_transit', 'mgr', 'On the way there'],
    ['in_transit', 'krm', 'On the way here'],
    ['received', 'mgr', 'Arrived there'],
    ['received', 'krm', 'Arrived here'],
    ['cancelled', 'mgr', 'Called back'],
    ['cancelled', 'krm', 'Called back by them'],
  ] as const)('that is %s is in %s told as %j', (status, store, words) =>
    expect(standingOf({ ...transfer, status }, store)).toBe(words),
  );

  it('goes one way or the other', () => {
    const name = (id: string) => id.toUpperCase();

    expect(wayOf(transfer, 'mgr', name)).toBe('To KRM');
    expect(wayOf(transfer, 'krm', name)).toBe('From MGR');
    expect(hasLoss(transfer)).toBe(false);
  });
});

describe('what arrived', () => {
  const [mix, sugar] = transfer.items;
  if (mix === undefined || sugar === undefined) throw new Error('there are two');

  it('is all of it, unless somebody counts less', () => {
    expect(formOf(transfer).received.map(({ amount }) => amount)).toEqual(['30', '2.5']);
    expect(asRequest(transfer, { received: [{ amount: '28' }, { amount: '2.25' }] })).toEqual({
      items: [
        { itemId: 'a', received: 28 },
        { itemId: 'b', received: 2_250 },
      ],
    });
  });

  it('tells what is lost', () => {
    expect(lossOf(mix, '28')).toBe(2);
    expect(lossOf(sugar, '2.4995')).toBeNull();
    expect(lossOf(sugar, '2.499')).toBe(1);
    expect(lossOf(mix, '31')).toBeNull();
  });

  it('is a number, and no more than was sent', () => {
    const issues = arrivalSchema(transfer.items).safeParse({
      received: [{ amount: '31' }, { amount: '' }],
    }).error?.issues;

    expect(issues?.map(({ path }) => path.join('.'))).toEqual([
      'received.0.amount',
      'received.1.amount',
    ]);
  });
});
