// @vitest-environment node
import type { Supplier } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import { gstinFault, gstinHint } from '../../lib/gstin';
import { draftOf, formOf, pathOf, supplierSchema } from './supplier-form-values';
import { narrowed } from './suppliers-search';

const grower: Supplier = {
  id: 'sup_1',
  name: 'Namma Fresh Produce',
  contactName: 'Ravi',
  phone: '+919845000102',
  email: null,
  address: null,
  gstin: '29AAFFN0000P1ZB',
  fssai: null,
  leadDays: 1,
  paymentTerms: null,
  note: null,
  active: true,
  items: [
    {
      itemId: 'ing_sugar',
      itemName: 'Sugar',
      supplierCode: null,
      packName: 'sack',
      packSize: 25_000,
      unit: 'g',
      lastPricePaise: 112_550,
    },
    {
      itemId: 'ing_lemon',
      itemName: 'Lemon',
      supplierCode: 'L1',
      packName: null,
      packSize: 100,
      unit: 'piece',
      lastPricePaise: null,
    },
  ],
  version: 3,
};
const ended: Supplier = { ...grower, id: 'sup_2', name: 'Old Mill', active: false, items: [] };

describe('a GSTIN', () => {
  it.each(['', ' ', '29AAGCB7383J1Z4', '29 aagcb 7383 j1z4', '29AALCS0000K1ZG'])(
    '%j is none or a right one',
    (typed) => expect(gstinFault(typed)).toBeNull(),
  );

  it.each([
    ['29AAGCB7383J1Z5', /last character does not fit/],
    ['92AAGCB7383J1Z4', /looks like/],
    ['29AAGCB7383J1X4', /looks like/],
    ['29AAGCB', /^7 of 15/],
    ['29AAGCB7383J1Z44', /^16 of 15/],
  ])('%s is told what is wrong', (typed, words) => expect(gstinFault(typed)).toMatch(words));

  it('is told while it is typed', () => {
    expect(gstinHint('')).toMatch(/^15 characters/);
    expect(gstinHint('29aag')).toBe('5 of 15 characters.');
    expect(gstinHint('29AAGCB7383J1Z4')).toMatch(/fit together/);
  });
});

describe('the list', () => {
  it('has those that are bought from, unless others are asked for', () => {
    const names = (show?: 'ended' | 'all') =>
      narrowed([grower, ended], show ? { show } : {}).map(({ name }) => name);

    expect(names()).toEqual(['Namma Fresh Produce']);
    expect(names('ended')).toEqual(['Old Mill']);
    expect(names('all')).toHaveLength(2);
  });

  it.each(['fresh', 'ravi', 'lemon'])('finds by %j', (q) =>
    expect(narrowed([grower], { q })).toHaveLength(1),
  );
});

describe('the form', () => {
  it('sends what it got, if nothing is typed', () => {
    const { id, active, version, items, ...rest } = grower;

    expect(draftOf(formOf(grower))).toEqual({
      ...rest,
      items: items.map(({ itemName, ...offer }) =>
        itemName === 'Sugar' ? { ...offer, packSize: 25, unit: 'kg' } : offer,
      ),
    });
    expect([id, active, version]).not.toContain(undefined);
  });

  it('wants a name, the days, and a size of each pack', () => {
    const wrong = supplierSchema.safeParse({
      ...formOf(null),
      items: [{ ...formOf(grower).items[0], packSize: '0', price: '12,5' }],
    });

    expect(wrong.error?.issues.map(({ path }) => path.join('.'))).toEqual([
      'name',
      'leadDays',
      'items.0.packSize',
      'items.0.price',
    ]);
  });

  it.each([
    ['/gstin', 'gstin'],
    ['/items/1/lastPricePaise', 'items.1.price'],
    ['/items/0/itemId', 'items.0.packSize'],
    ['/items/2', 'items.2.packSize'],
  ])('knows the field of %s', (pointer, path) => expect(pathOf(pointer)).toBe(path));
});
