import type { StockKind, StockMovement } from '@shikanji/api/types';

const movementKinds: Readonly<Record<StockMovement['kind'], string>> = {
  receive: 'Received',
  reserve: 'Reserved',
  release: 'Released',
  consume: 'Sold',
  adjust: 'Adjusted',
  count: 'Counted',
  waste: 'Thrown away',
  found: 'Found',
  transfer_out: 'Sent to another store',
  transfer_in: 'Came from another store',
};

export const reasons = ['count', 'waste', 'received', 'correction'] as const;
export type Reason = (typeof reasons)[number];

const reasonWords: Readonly<Record<Reason, string>> = {
  count: 'Counted',
  waste: 'Wasted or broken',
  received: 'Received',
  correction: 'Correction',
};

/** As the ledger tells why; what says no more than its kind is left out. */
const whyWords: Readonly<Record<string, string>> = {
  count: '',
  waste: 'wasted or broken',
  received: 'received',
  correction: 'correction',
  expired: 'past its date',
  spilled: 'spilled',
  damaged: 'damaged',
  returned: 'came back',
  tasted: 'tasted',
  other: 'another reason',
  expiring: 'withdrawn before its date',
};

export const kinds = ['product', 'option', 'ingredient'] as const satisfies readonly StockKind[];

const kindWords: Readonly<Record<StockKind, string>> = {
  product: 'Product',
  option: 'Option',
  ingredient: 'Ingredient',
};
const kindsWords: Readonly<Record<StockKind, string>> = {
  product: 'Products',
  option: 'Options',
  ingredient: 'Ingredients',
};

export const isKind = (text: string | undefined): text is StockKind =>
  text !== undefined && Object.hasOwn(kindWords, text);

export const kindWord = (kind: StockKind): string => kindWords[kind];
export const kindsWord = (kind: StockKind): string => kindsWords[kind];
export const whyWord = (reason: string): string => whyWords[reason] ?? reason;

export const words = {
  title: 'Stock',
  loading: 'The stock is loading',
  failed: 'The stock could not be loaded.',
  again: 'Try again',
  count: 'Count',
  waste: 'Throw away',
  what: 'What',
  everything: 'Everything',
  search: 'Name',
  searchHint: 'Part of a name',
  found: (count: number, out: number, low: number) =>
    [
      `${count} ${count === 1 ? 'item' : 'items'}`,
      ...(out > 0 ? [`${out} out`] : []),
      ...(low > 0 ? [`${low} low`] : []),
    ].join(', '),
  more: (count: number) => `Show more (${count} left)`,
  noMatch: 'Nothing like that is kept here',
  noMatchHint: 'Try a shorter part of the name, or everything.',
  showAll: 'Show everything',
  item: 'Item',
  onHand: 'On hand',
  reserved: 'Reserved',
  available: 'Available',
  low: 'Low',
  soldOut: 'Sold out',
  noneLeft: 'None left',
  ofProduct: (product: string) => `Option of ${product}`,
  details: (name: string) => `Stock of ${name}`,
  nothing: 'Nothing is counted here yet',
  nothingHint: 'Count what is on the shelf, and it is kept from then on.',
  movements: 'Movements',
  movementsLoading: 'The movements are loading',
  movementsFailed: 'The movements could not be loaded.',
  noMovements: 'Nothing has moved yet.',
  olderMovements: 'Older movements',
  kind: (kind: StockMovement['kind']) => movementKinds[kind],
  reserving: (amount: string) => `${amount} reserved`,
  order: (id: string) => `order ${id}`,
  purchase: 'purchase order',
  transfer: 'transfer',
  file: 'file',
  by: (name: string) => `by ${name}`,
  byProgram: 'by the program',
  adjust: 'Adjust',
  how: 'How',
  change: 'Add or take away',
  setTo: 'Set to a counted number',
  difference: (unit: string) => `Difference${unit}`,
  differenceHint: 'For instance 12 or -3.',
  counted: (unit: string) => `How much there is${unit}`,
  reason: 'Reason',
  reasonWord: (reason: Reason) => reasonWords[reason],
  note: 'Note',
  noteHint: 'Optional.',
  save: 'Adjust stock',
  saved: (name: string, onHand: string) => `${name}: ${onHand} on hand.`,
  wholeNumber: 'A whole number, please.',
  decimalNumber: 'A number such as 12 or 12.5, please, with at most three decimals.',
  notZero: 'A difference of 0 changes nothing.',
  notNegative: 'A count is 0 or more.',
  nextCount: (onHand: string, after: string) => `${onHand} on hand becomes ${after}.`,
} as const;

/** `, in g`, where there is more to it than pieces. */
export const inUnit = (unit: 'piece' | 'g' | 'ml'): string =>
  unit === 'piece' ? '' : `, in ${unit}`;
