import type { Category, Product } from '@shikanji/api/types';
import type { DietFilter } from '../../lib/choices';
import { matches, suits } from '../../lib/product';

export interface Section {
  slug: string;
  name: string;
  products: Product[];
}

export const sectionId = (slug: string) => `section-${slug}`;

/** What is left of the menu under a search and a filter, in the menu's order; no empty sections. */
export function sectionsOf(
  products: readonly Product[],
  categories: readonly Category[],
  words: string,
  filter: DietFilter,
): Section[] {
  const shown = products.filter(
    (product) => suits(product, filter) !== 'no' && (words === '' || matches(product, words)),
  );
  const known = [...categories].sort((first, second) => first.position - second.position);
  const strays = new Set(shown.map((product) => product.category));
  known.forEach((category) => strays.delete(category.slug));
  return [...known, ...[...strays].map((slug) => ({ slug, name: slug }))]
    .map(({ slug, name }) => ({
      slug,
      name,
      products: shown.filter((product) => product.category === slug),
    }))
    .filter((section) => section.products.length > 0);
}
