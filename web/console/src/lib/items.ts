import { answer } from '@shikanji/api/client';
import type { Product, StockKind } from '@shikanji/api/types';
import { queryOptions } from '@tanstack/react-query';
import type { Unit } from './amount';
import { api } from './api';
import { allProducts } from './catalogue';
import { everyPage } from './every-page';
import { allIngredients } from './ingredients';

/** Something that can be bought and kept. */
export interface Item {
  id: string;
  name: string;
  hindiName: string | null;
  kind: StockKind;
  unit: Unit;
  /** Sold as it came, with a date on it. */
  packaged: boolean;
}

/** All there is, by id: products, their options, and the ingredients of which any stock is kept. */
export const itemsQuery = queryOptions({
  queryKey: ['items'],
  queryFn: async ({ signal }): Promise<ReadonlyMap<string, Item>> => {
    const [products, menu, ingredients] = await Promise.all([
      allProducts(signal),
      everyPage<Product>((cursor) => {
        const query = { limit: 100, ...(cursor && { cursor }) };
        return answer(api.GET('/products', { params: { query }, signal }));
      }),
      allIngredients(signal),
    ]);
    const items: Item[] = [
      ...ingredients
        .filter(({ tracking }) => tracking !== 'none')
        .map(({ id, name, hindiName, unit }) => ({
          ...{ id, name, hindiName, unit },
          kind: 'ingredient' as const,
          packaged: false,
        })),
      ...products.map(({ id, name, hindiName, kind }) => ({
        ...{ id, name, hindiName, unit: 'piece' as const },
        kind: 'product' as const,
        packaged: kind === 'packaged',
      })),
      ...menu.flatMap(optionsOf),
    ];
    return new Map(items.map((item) => [item.id, item]));
  },
  staleTime: 60_000,
});

const optionsOf = ({ name: of, customizations }: Product): Item[] =>
  customizations.flatMap(({ options }) =>
    options.map(({ id, name }) => ({
      ...{ id, name: `${name} (${of})`, hindiName: null, unit: 'piece' as const },
      kind: 'option' as const,
      packaged: false,
    })),
  );

const kindWords: Readonly<Record<StockKind, string>> = {
  product: 'Product',
  option: 'Option',
  ingredient: 'Ingredient',
};

/** As the item picker wants them. */
export const asPicks = (items: Iterable<Item>) =>
  [...items].map(({ id, name, hindiName, kind, packaged }) => ({
    id,
    name,
    otherName: hindiName,
    note: packaged ? 'Packet' : kindWords[kind],
  }));

/** Packets lie in batches, and what comes in for the kitchen; dishes and options do not. */
export const hasBatches = ({ kind, packaged }: Pick<Item, 'kind' | 'packaged'>): boolean =>
  packaged || kind === 'ingredient';
