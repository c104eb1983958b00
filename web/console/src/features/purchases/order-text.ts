import type { PurchaseLine, PurchaseOrder, Store } from '@shikanji/api/types';
import { dateIn } from '@shikanji/ui/format/time';
import { amountWords } from '../../lib/amount';
import { words } from './words';

export const orderedWords = ({ packs, packSize, amount, unit }: PurchaseLine): string =>
  packs === null || packSize === null
    ? amountWords(amount, unit)
    : words.packsOf(packs, amountWords(packSize, unit));

/** The order as one writes it to the supplier. */
export const orderText = (purchase: PurchaseOrder, store: Store): string =>
  [
    `${purchase.number} · ${store.name}`,
    ...purchase.lines.map((line) => `${line.itemName}: ${orderedWords(line)}`),
    ...(purchase.expectedOn === null ? [] : [words.expectedOn(dateIn('UTC', purchase.expectedOn))]),
    ...(purchase.note === null ? [] : [purchase.note]),
  ].join('\n');
