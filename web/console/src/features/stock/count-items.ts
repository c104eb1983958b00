import type { Ingredient, Product, StockKind } from '@shikanji/api/types';
import { amountOf, amountWords, difference, type Unit } from '../../lib/amount';
import { isMeant } from '../../lib/is-meant';
import type { CountDraft, CountLine, CountLot } from './count-draft';
import { lotOf } from './lot';
import { finenessOf, type StockRow } from './stock-list';
import { words } from './words';
import { countWords, type Show } from './words-count';

/** Something that can be counted. */
export interface CountItem {
  id: string;
  name: string;
  hindiName: string | null;
  of: string | null;
  kind: StockKind;
  unit: Unit;
  isLow: boolean;
  /** Whether it can lie in batches. */
  batched: boolean;
  /** What the books say; null where the store does not keep it yet. */
  books: number | null;
}

/** The server takes no more in one count. */
export const mostLines = 500;

const byName = (one: CountItem, other: CountItem) => one.name.localeCompare(other.name, 'en');

/** All that is kept at the store, and all that could be; by name, as one finds it on a list. */
export function countItems(
  rows: readonly StockRow[],
  products: readonly Product[],
  ingredients: readonly Ingredient[],
): CountItem[] {
  const hindi = new Map(ingredients.map(({ id, hindiName }) => [id, hindiName]));
  const kept = rows.map(({ stock, name, of, level, batched }) => ({
    id: stock.productId,
    name,
    hindiName: hindi.get(stock.productId) ?? null,
    of,
    kind: stock.kind,
    unit: stock.unit,
    isLow: level !== 'enough',
    batched,
    books: stock.onHand,
  }));
  const known = new Set(kept.map(({ id }) => id));
  const others = [...fromMenu(products), ...fromMaster(ingredients)];
  return [...kept, ...others.filter(({ id }) => !known.has(id))].sort(byName);
}

const unkept = { isLow: false, books: null } as const;

const fromMenu = (products: readonly Product[]): CountItem[] =>
  products.flatMap(({ id, name, kind, customizations }) => [
    {
      ...{ ...unkept, id, name, hindiName: null, of: null },
      kind: 'product' as const,
      unit: 'piece',
      batched: kind === 'packaged',
    },
    ...customizations.flatMap(({ options }) =>
      options.map((option) => ({
        ...unkept,
        id: option.id,
        name: option.name,
        hindiName: null,
        of: name,
        kind: 'option' as const,
        unit: 'piece' as const,
        batched: false,
      })),
    ),
  ]);

/** Water and salt, which nobody counts, are left out. */
const fromMaster = (ingredients: readonly Ingredient[]): CountItem[] =>
  ingredients
    .filter(({ tracking }) => tracking !== 'none')
    .map(({ id, name, hindiName, unit }) => ({
      ...unkept,
      id,
      name,
      hindiName,
      of: null,
      kind: 'ingredient',
      unit,
      batched: true,
    }));

export const isShown = (
  item: CountItem,
  show: Show | undefined,
  q: string,
  entries: CountDraft['entries'],
): boolean => isChosen(item, show, entries) && isMeant(q, item.name, item.hindiName, item.of);

function isChosen(item: CountItem, show: Show | undefined, entries: CountDraft['entries']) {
  switch (show) {
    case undefined:
      return item.books !== null;
    case 'low':
      return item.isLow;
    case 'typed':
      return item.id in entries;
    case 'new':
      return item.books === null;
    case 'product':
    case 'option':
    case 'ingredient':
      return item.books !== null && item.kind === show;
  }
}

/** What the row says once somebody has counted: how far it is from the books. */
export function told({ books, kind, unit }: CountItem, text: string): string | null {
  const counted = amountOf(text, finenessOf(kind));
  if (counted === null) return null;
  if (books === null) return countWords.newHere;
  const apart = difference(counted, books);
  if (apart === 0) return countWords.asInBooks;
  const [size, there] = [amountWords(Math.abs(apart), unit), amountWords(books, unit)];
  return apart > 0 ? countWords.more(size, there) : countWords.less(size, there);
}

/** Whether there is more than the books have, which may be put into a batch. */
export function isMore({ books, kind, batched }: CountItem, text: string): boolean {
  const counted = amountOf(text, finenessOf(kind));
  return batched && counted !== null && counted > (books ?? 0);
}

const batchOf = (item: CountItem, text: string, lot: CountLot | undefined) =>
  lot !== undefined && isMore(item, text) && (lot.label.trim() !== '' || lot.expiresOn !== '')
    ? { batch: lotOf(lot.label, lot.expiresOn) }
    : {};

/** What would be sent, in the order of the sheet, or what is wrong where. */
export function linesOf(
  items: readonly CountItem[],
  entries: CountDraft['entries'],
  lots: CountDraft['lots'] = {},
) {
  const lines: CountLine[] = [];
  const wrong = new Map<string, string>();
  for (const item of items) {
    const { id, kind } = item;
    const text = entries[id];
    if (text === undefined) continue;
    const counted = amountOf(text, finenessOf(kind));
    if (counted === null) {
      wrong.set(id, kind === 'ingredient' ? words.decimalNumber : words.wholeNumber);
    } else if (counted < 0) wrong.set(id, words.notNegative);
    else lines.push({ itemId: id, counted, ...batchOf(item, text, lots[id]) });
  }
  return { lines, wrong };
}

/** Refusals of single lines (`/items/3/counted`), by the item that each is about. */
export function refusedItems(
  errors: readonly { pointer?: string | null; message: string }[],
  lines: readonly CountLine[],
): Map<string, string> {
  const refused = new Map<string, string>();
  for (const { pointer, message } of errors) {
    const index = /^\/items\/(\d+)(\/|$)/.exec(pointer ?? '')?.[1];
    const line = index === undefined ? undefined : lines[Number(index)];
    if (line !== undefined && !refused.has(line.itemId)) refused.set(line.itemId, message);
  }
  return refused;
}
