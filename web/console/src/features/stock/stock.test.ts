import type { Stock } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import { adjustmentSchema, asRequest, outcomeOf } from './adjustment';
import { stockRows } from './stock-list';

const stock = (productId: string, available: number, lowAt: number | null): Stock => ({
  productId,
  productName: productId,
  kind: 'product',
  unit: 'piece',
  storeId: 'store_mgr',
  onHand: available,
  reserved: 0,
  available,
  lowAt,
});

describe('the stock list', () => {
  it('puts what is sold out first, then what is low', () => {
    const rows = stockRows([stock('a', 50, 10), stock('b', 4, 10), stock('c', 0, null)], []);

    expect(rows.map((row) => row.level)).toEqual(['out', 'low', 'enough']);
  });

  it('knows no low where no mark is set', () => {
    expect(stockRows([stock('a', 1, null)], [])[0]?.level).toBe('enough');
  });
});

describe('an adjustment', () => {
  const form = { way: 'change', amount: '-3', reason: 'waste', note: '' } as const;

  it('is a difference or a counted number', () => {
    expect(asRequest(form, 's')).toEqual({ storeId: 's', reason: 'waste', quantity: -3 });
    expect(asRequest({ ...form, way: 'set', amount: '12' }, 's')).toMatchObject({ setTo: 12 });
  });

  it('takes the minus sign that a phone writes', () => {
    expect(asRequest({ ...form, amount: '−3' }, 's')).toMatchObject({ quantity: -3 });
  });

  it('says what comes out of it', () => {
    expect(outcomeOf(form, 10)).toBe(7);
    expect(outcomeOf({ way: 'set', amount: '4' }, 10)).toBe(4);
    expect(outcomeOf({ way: 'change', amount: '-' }, 10)).toBeNull();
  });

  it.each([
    { ...form, amount: '0' },
    { ...form, amount: '1.5' },
    { ...form, amount: '' },
    { ...form, way: 'set', amount: '-1' },
  ])('refuses %o', (given) => {
    expect(adjustmentSchema.safeParse(given).success).toBe(false);
  });
});
