import type { PurchaseSuggestion } from '@shikanji/api/types';
import { amountWords, perDay } from '../../lib/amount';
import { words } from './words-draft';

/** Why it is suggested: what is there, what is on its way, how fast it goes, and what there will be when it comes. */
export function reasonsOf(one: PurchaseSuggestion): string[] {
  const said = (amount: number) => amountWords(amount, one.unit);
  return [
    words.available(said(one.available)),
    ...(one.onOrder > 0 ? [words.onOrder(said(one.onOrder))] : []),
    one.used > 0 ? words.perDay(said(perDay(one.used, one.usedDays))) : words.noUse,
    words.reorderAt(said(one.reorderAt)),
    words.leadDays(one.leadDays),
    one.leftOnArrival > 0 ? words.left(said(one.leftOnArrival)) : words.outBefore,
  ];
}

/** `2 sacks of 25 kg` */
export const proposalOf = ({ packs, packName, packSize, unit }: PurchaseSuggestion): string =>
  words.packsOf(packs, packName ?? words.pack, amountWords(packSize, unit));
