import type { PurchaseLine, PurchaseOrder, PurchaseSuggestion, Store } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import type { Item } from '../../lib/items';
import { draftOf, draftSchema, formOf, newLine, pathOf, suggestedLine } from './draft-values';
import { orderText } from './order-text';
import { proposalOf, reasonsOf } from './reasons';
import * as receive from './receive-values';

const packed: PurchaseLine = {
  line: 1,
  itemId: 'prod_mix',
  itemName: 'Shikanji mix',
  packs: 3,
  packSize: 20,
  amount: 60,
  unit: 'piece',
  priceUnit: 'pack',
  pricePaise: 310_000,
  taxBps: 500,
  netPaise: 930_000,
  taxPaise: 46_500,
  received: 20,
  open: 40,
};
const loose: PurchaseLine = {
  ...packed,
  line: 2,
  itemId: 'ing_mint',
  itemName: 'Mint',
  packs: null,
  packSize: null,
  amount: 1_500,
  unit: 'g',
  priceUnit: 'kg',
  pricePaise: 9_000,
  taxBps: 0,
  received: 0,
  open: 1_500,
};
const order = { expectedOn: '2026-11-27', note: null, lines: [packed, loose] } as PurchaseOrder;
const mint: Item = {
  id: 'ing_mint',
  name: 'Mint',
  hindiName: 'पुदीना',
  kind: 'ingredient',
  unit: 'g',
  packaged: false,
};
const due: PurchaseSuggestion = {
  supplierId: 'sup_1',
  itemId: 'ing_mint',
  itemName: 'Mint',
  packs: 2,
  packName: 'bundle',
  packSize: 1_000,
  amount: 2_000,
  unit: 'g',
  packPaise: 9_000,
  available: 1_250.5,
  onOrder: 500,
  reorderAt: 2_000,
  reorderTo: 4_000,
  used: 2_800,
  usedDays: 28,
  leadDays: 1,
  leftOnArrival: 1_650.5,
};
const plain = (texts: string[]) => texts.map((text) => text.replaceAll('\u00a0', ' '));

describe('a draft', () => {
  it('sends what it got, if nothing is typed', () => {
    expect(draftOf(formOf(order))).toEqual({
      expectedOn: '2026-11-27',
      note: null,
      lines: [
        {
          itemId: 'prod_mix',
          packs: 3,
          packSize: 20,
          unit: 'piece',
          pricePaise: 310_000,
          taxBps: 500,
        },
        {
          itemId: 'ing_mint',
          amount: 1.5,
          unit: 'kg',
          priceUnit: 'kg',
          pricePaise: 9_000,
          taxBps: 0,
        },
      ],
    });
  });

  it('keeps the price of another unit than the amount is said in', () => {
    const [line] = formOf({ ...order, lines: [{ ...loose, amount: 250.125 }] }).lines;

    expect(line).toMatchObject({ quantity: '250.125', unit: 'g', priceUnit: 'kg' });
  });

  it('begins a line with the supplier’s pack, or with the larger unit', () => {
    expect(newLine(mint, undefined)).toMatchObject({ unit: 'kg', price: '', taxBps: '0' });
    expect(suggestedLine(mint, due)).toMatchObject({
      ...{ unit: 'pack', quantity: '2', packSize: '1', packUnit: 'kg', price: '90' },
    });
  });

  it('is refused where it stands', () => {
    const [first, second] = formOf(order).lines;
    const wrong = draftSchema.safeParse({
      ...formOf(order),
      lines: [
        { ...first, quantity: '1.5', packSize: '' },
        { ...second, quantity: '0', price: 'x' },
      ],
    });

    expect(wrong.error?.issues.map(({ path }) => path.join('.')).sort()).toEqual([
      'lines.0.packSize',
      'lines.0.quantity',
      'lines.1.price',
      'lines.1.quantity',
    ]);
    expect(pathOf('/lines/1/pricePaise')).toBe('lines.1.price');
    expect(pathOf('/lines/1/amount')).toBe('lines.1.quantity');
    expect(pathOf('/expectedOn')).toBe('expectedOn');
  });
});

describe('an order as text', () => {
  it('is what one writes to a supplier', () => {
    const sent = { ...order, number: 'PO-MGR-2627-0003', note: 'By the back door.' };

    expect(orderText(sent, { name: 'MG Road' } as Store).replaceAll('\u00a0', ' ')).toBe(
      [
        'PO-MGR-2627-0003 · MG Road',
        'Shikanji mix: 3 packs of 20',
        'Mint: 1.5 kg',
        'expected 27 Nov 2026',
        'By the back door.',
      ].join('\n'),
    );
  });
});

describe('what is suggested', () => {
  it('says why', () => {
    expect(plain(reasonsOf(due))).toEqual([
      '1.2505 kg there',
      '500 g on the way',
      '100 g used a day',
      'bought from 2 kg down',
      'takes 1 day',
      '1.6505 kg left when it comes',
    ]);
    expect(plain([proposalOf(due)])).toEqual(['2 bundles of 1 kg']);
  });

  it('says when it will be gone, and that nothing is used or on the way', () => {
    const bare = { ...due, onOrder: 0, used: 0, leadDays: 0, leftOnArrival: -20, packs: 1 };

    expect(plain(reasonsOf(bare))).toEqual([
      '1.2505 kg there',
      'none used of late',
      'bought from 2 kg down',
      'comes the same day',
      'gone before it comes',
    ]);
    expect(plain([proposalOf({ ...bare, packName: null })])).toEqual(['1 pack of 1 kg']);
  });
});

describe('what came', () => {
  const form = receive.formOf(order);
  const [mix, some] = form.rows;

  it('is what is still open, as it would be typed', () => {
    expect([packed, loose].map(receive.openTyped)).toEqual(['2', '1.5']);
    expect(receive.openTyped({ ...packed, open: 30 })).toBe('');
    expect(receive.openWords(packed)).toBe('2 packs (40)');
    expect(receive.openWords({ ...packed, open: 30 })).toBe('30');
    expect(receive.openTyped({ ...packed, open: 0 })).toBe('');
  });

  it('is sent without the rows that are empty, and refused in the row that it stood in', () => {
    const rows = [
      { ...mix, quantity: '' },
      { ...some, quantity: '1.25', batch: 'M', expiresOn: '2026-11-30', cost: '112.50' },
    ] as receive.ReceiveForm['rows'];
    const { delivery, sent } = receive.deliveryOf({ ...form, rows, allowOver: true });

    expect(delivery.lines).toEqual([
      {
        ...{ line: 2, amount: 1.25, unit: 'kg', batch: 'M', expiresOn: '2026-11-30' },
        costPaise: 11_250,
      },
    ]);
    expect(delivery).toMatchObject({ allowOver: true, shortDatedReason: null });
    expect(receive.pathOf('/lines/0/expiresOn', sent)).toBe('rows.1.expiresOn');
    expect(receive.pathOf('/lines/0', sent)).toBe('rows.1.quantity');
    expect(receive.pathOf('/lines/7', sent)).toBeNull();
    expect(receive.pathOf('/note', sent)).toBeNull();
  });

  it('has a date where it is a packet, whole packs, and is not nothing', () => {
    const schema = receive.receiveSchema((line) => line === 1);
    const issuesOf = (rows: object[]) =>
      schema.safeParse({ ...form, rows }).error?.issues.map(({ path }) => path.join('.'));

    expect(issuesOf(form.rows)).toEqual(['rows']);
    expect(issuesOf([{ ...mix, quantity: '1.5' }])).toEqual([
      'rows.0.quantity',
      'rows.0.expiresOn',
    ]);
    expect(issuesOf([{ ...some, quantity: '1.5', cost: '-1' }])).toEqual(['rows.0.cost']);
    expect(issuesOf([{ ...some, quantity: '1.5' }])).toBeUndefined();
  });
});
