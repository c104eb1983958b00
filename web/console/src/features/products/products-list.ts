import type { CatalogueProduct, Category } from '@shikanji/api/types';
import { isMeant } from '../../lib/is-meant';
import type { ProductsSearch } from './products-search';

/** In a section is also what is in a part of it. */
function slugsWithin(categories: readonly Category[], slug: string): ReadonlySet<string> {
  return new Set([
    slug,
    ...categories.filter(({ parent }) => parent === slug).map((part) => part.slug),
  ]);
}

export function narrowed(
  products: readonly CatalogueProduct[],
  categories: readonly Category[],
  { q = '', category, kind, status, badge }: ProductsSearch,
): CatalogueProduct[] {
  const within = category === undefined ? undefined : slugsWithin(categories, category);
  return products.filter(
    (product) =>
      isMeant(q, product.name, product.hindiName, product.sku) &&
      (within?.has(product.category) ?? true) &&
      (kind === undefined || product.kind === kind) &&
      (status === undefined || product.status === status) &&
      (badge === undefined ||
        (badge === 'unknown' ? !product.known : product.badges.includes(badge))),
  );
}

/** The sections of the menu in their order, each before its parts. */
export function inOrder(categories: readonly Category[]): Category[] {
  const sorted = [...categories].sort((one, other) => one.position - other.position);
  const partsOf = (slug: string) => sorted.filter(({ parent }) => parent === slug);
  const tops = sorted.filter(
    ({ parent }) => parent === undefined || !sorted.some(({ slug }) => slug === parent),
  );
  return tops.flatMap((top) => [top, ...partsOf(top.slug)]);
}

/** For a list to choose from: what is part of another is told by a dash. */
export const categoryChoices = (categories: readonly Category[]) =>
  inOrder(categories).map(({ slug, name, parent }) => ({
    value: slug,
    label: parent === undefined ? name : `– ${name}`,
  }));
