import type { Category, Product } from '@shikanji/api/types';
import type { Keeping } from '../../lib/choices';
import { matches, suits } from '../../lib/product';

export interface Section {
  slug: string;
  name: string;
  products: Product[];
}

export const sectionId = (slug: string) => `section-${slug}`;

/**
 * What is left of the menu for what one keeps to, in the menu's order; no empty sections. Under a search there is one, of what the
 * server found and then of what has the words in it, which is seen at once and without a connection.
 */
export function sectionsOf(
  products: readonly Product[],
  categories: readonly Category[],
  words: string,
  keeping: Keeping,
  found: readonly Product[] = [],
): Section[] {
  if (words !== '') {
    const ids = new Set(found.map((product) => product.id));
    const more = products.filter((product) => !ids.has(product.id) && matches(product, words));
    const hits = [...found, ...more].filter((product) => suits(product, keeping) !== 'no');
    return hits.length === 0 ? [] : [{ slug: 'found', name: `“${words}”`, products: hits }];
  }
  const shown = products.filter((product) => suits(product, keeping) !== 'no');
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
