// @vitest-environment node
import type { Category, Product } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import type { DietFilter } from '../../lib/choices';
import { sectionsOf } from './sections';

const product = (slug: string, category: string) =>
  ({
    id: slug,
    slug,
    name: slug,
    description: '',
    category,
    tags: [],
    ingredients: [],
    customizations: [],
    diet: { veg: true, jain: slug !== 'samosa', why: [] },
  }) as unknown as Product;

const menu = [
  product('lassi', 'drinks'),
  product('samosa', 'snacks'),
  product('kachori', 'snacks'),
];
const categories = [
  { slug: 'snacks', name: 'Snacks', position: 1 },
  { slug: 'drinks', name: 'Drinks', position: 0 },
] as Category[];
const keeping = (filter: DietFilter) => ({ filter, household: { accepts: [], refuses: [] } });
const slugs = (...found: Parameters<typeof sectionsOf>) =>
  sectionsOf(...found).map((section) => section.products.map(({ slug }) => slug));

describe('what is shown of a menu', () => {
  it('stands in the order of its sections', () => {
    expect(slugs(menu, categories, '', keeping('all'))).toEqual([['lassi'], ['samosa', 'kachori']]);
  });

  it('leaves out what a filter does not allow, and empty sections with it', () => {
    expect(slugs(menu, categories, '', keeping('jain'))).toEqual([['lassi'], ['kachori']]);
  });

  it('has first what the server found, then what has the words in it', () => {
    const found = [product('from-afar', 'drinks'), menu[0] as Product];

    expect(slugs(menu, categories, 'a', keeping('all'), found)).toEqual([
      ['from-afar', 'lassi', 'samosa', 'kachori'],
    ]);
    expect(slugs(menu, categories, 'a', keeping('jain'), found)).toEqual([
      ['from-afar', 'lassi', 'kachori'],
    ]);
  });

  it('is nothing if nothing is found', () => {
    expect(sectionsOf(menu, categories, 'pizza', keeping('all'), [])).toEqual([]);
  });
});
