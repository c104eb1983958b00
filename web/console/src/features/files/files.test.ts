// @vitest-environment node
import { expect, it } from 'vitest';
import { filesSearch } from './files-search';
import { isOfStore, kinds, kindsFor } from './kinds';
import { letters, words } from './words';

it.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [703, 'AAA'],
])('calls column %i %s', (column, name) => expect(letters(column)).toBe(name));

it('counts rows in words', () => {
  expect(words.ready(1, 0)).toBe('One row is new.');
  expect(words.ready(0, 1)).toBe('One row changes something.');
  expect(words.ready(12, 100_000)).toBe('12 rows are new, 1,00,000 rows change something.');
  expect(words.faulty(1)).toMatch(/^One row can’t be taken/);
});

it('offers whoever it is the lists that they may bring', () => {
  expect(kindsFor('owner')).toEqual(kinds);
  expect(kindsFor('manager')).toEqual(['prices', 'stock']);
  expect(kindsFor('chef')).toEqual(['stock']);
  expect(kinds.filter(isOfStore)).toEqual(['prices', 'stock']);
});

it('reads of an address only what it knows', () => {
  expect(filesSearch({ kind: 'stock', store: 'mg-road', show: 'faulty', id: 'imp_1' })).toEqual({
    kind: 'stock',
    store: 'mg-road',
    show: 'faulty',
    id: 'imp_1',
  });
  expect(filesSearch({ kind: 'orders', show: 'all', id: '' })).toEqual({});
});
