import type { Stock } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import { adjustmentSchema, asRequest, outcomeOf } from './adjustment';
import { countOf, narrowed, stockRows } from './stock-list';

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

  it('is narrowed by kind and by a part of the name', () => {
    const rows = stockRows(
      [stock('Lemon tea', 5, null), { ...stock('Lemon', 0, null), kind: 'ingredient' }],
      [],
    );

    expect(narrowed(rows, 'ingredient', '').map(({ name }) => name)).toEqual(['Lemon']);
    expect(narrowed(rows, undefined, 'lemon t').map(({ name }) => name)).toEqual(['Lemon tea']);
    expect(countOf(rows, 'out')).toBe(1);
  });
});

describe('an adjustment', () => {
  const form = {
    way: 'change',
    amount: '-3',
    reason: 'waste',
    note: '',
    batch: 'K-1',
    expiresOn: '2027-10-30',
  } as const;

  it('is a difference or a counted number', () => {
    const less = { storeId: 's', reason: 'waste', quantity: -3 };

    expect(asRequest(form, 's', 'whole', false)).toEqual(less);
    expect(asRequest({ ...form, way: 'set', amount: '12' }, 's', 'whole', false)).toMatchObject({
      setTo: 12,
    });
  });

  it('takes the minus sign that a phone writes', () => {
    expect(asRequest({ ...form, amount: '−3' }, 's', 'whole', false)).toMatchObject({
      quantity: -3,
    });
  });

  it('puts what is more into a batch, if one is named', () => {
    const batch = { label: 'K-1', expiresOn: '2027-10-30' };
    const none = { batch: ' ', expiresOn: '' };

    expect(asRequest({ ...form, amount: '3' }, 's', 'whole', true)).toMatchObject({ batch });
    expect(asRequest({ ...form, ...none }, 's', 'whole', true)).not.toHaveProperty('batch');
  });

  it('says what comes out of it', () => {
    expect(outcomeOf(form, 10, 'whole')).toBe(7);
    expect(outcomeOf({ way: 'set', amount: '4' }, 10, 'whole')).toBe(4);
    expect(outcomeOf({ way: 'change', amount: '-' }, 10, 'whole')).toBeNull();
    expect(outcomeOf({ way: 'change', amount: '0.2' }, 0.1, 'fine')).toBe(0.3);
  });

  it.each([
    { ...form, amount: '0' },
    { ...form, amount: '1.5' },
    { ...form, amount: '' },
    { ...form, way: 'set', amount: '-1' },
  ])('refuses %o', (given) => {
    expect(adjustmentSchema('whole').safeParse(given).success).toBe(false);
  });

  it('of an ingredient may have decimals', () => {
    expect(adjustmentSchema('fine').safeParse({ ...form, amount: '-1.5' }).success).toBe(true);
    expect(adjustmentSchema('fine').safeParse({ ...form, amount: '1.5555' }).success).toBe(false);
  });
});
