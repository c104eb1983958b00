import type { StockWaste } from '@shikanji/api/types';

export const wasteReasons = [
  'expired',
  'spilled',
  'damaged',
  'returned',
  'tasted',
  'other',
] as const satisfies readonly StockWaste['reason'][];

const reasons: Readonly<Record<StockWaste['reason'], string>> = {
  expired: 'Past its date',
  spilled: 'Spilled or dropped',
  damaged: 'Damaged',
  returned: 'Came back from a guest',
  tasted: 'Tasted',
  other: 'Something else',
};

export const wasteReason = (reason: StockWaste['reason']): string => reasons[reason];

export const wasteWords = {
  title: 'Throw away',
  intro: 'What goes into the bin leaves the books at once, with the reason and who wrote it down.',
  reason: 'Why',
  add: 'Add an item',
  addHint: 'Type a few letters; Enter takes the first.',
  none: 'Nothing like that is kept at this store.',
  needItem: 'Choose what was thrown away.',
  amount: (name: string, unit: string) => `${name}${unit}`,
  there: (amount: string) => `${amount} on hand`,
  tooMuch: (amount: string) =>
    `More than the books have: ${amount}. Look at the number once more, or count first.`,
  remove: (name: string) => `Take ${name} off the list`,
  note: 'Note',
  noteHint: 'Optional.',
  save: 'Throw away',
  done: (count: number) =>
    `${count} ${count === 1 ? 'item' : 'items'} written down as thrown away.`,
  more: 'More than 0, please.',
  unknown:
    'We do not know whether this arrived. Try again: the same list is never taken off twice. Until then nothing can be changed.',
  lookFirst:
    'It is not known whether that arrived. Look at the movements before you write it down again.',
  tryAgain: 'Try again',
} as const;
