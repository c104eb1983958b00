import type { StockMovement } from '@shikanji/api/types';

const kinds: Readonly<Record<StockMovement['kind'], string>> = {
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

export const words = {
  title: 'Stock',
  loading: 'The stock is loading',
  failed: 'The stock could not be loaded.',
  again: 'Try again',
  product: 'Product',
  onHand: 'On hand',
  reserved: 'Reserved',
  available: 'Available',
  low: 'Low',
  out: 'Sold out',
  details: (name: string) => `Stock of ${name}`,
  nothing: 'Nothing is counted here yet',
  nothingHint: 'Products appear once they have stock at this store.',
  movements: 'Movements',
  movementsLoading: 'The movements are loading',
  movementsFailed: 'The movements could not be loaded.',
  noMovements: 'Nothing has moved yet.',
  olderMovements: 'Older movements',
  kind: (kind: StockMovement['kind']) => kinds[kind],
  reserving: (count: number) => `${count > 0 ? '+' : '−'}${Math.abs(count)} reserved`,
  adjust: 'Adjust',
  how: 'How',
  change: 'Add or take away',
  setTo: 'Set to a counted number',
  difference: 'Difference',
  differenceHint: 'For instance 12 or -3.',
  counted: 'How many there are',
  reason: 'Reason',
  reasonWord: (reason: Reason) => reasonWords[reason],
  note: 'Note',
  noteHint: 'Optional.',
  save: 'Adjust stock',
  saved: (name: string, onHand: number) => `${name}: ${onHand} on hand.`,
  wholeNumber: 'A whole number, please.',
  notZero: 'A difference of 0 changes nothing.',
  notNegative: 'A count is 0 or more.',
  nextCount: (onHand: number, after: number) => `${onHand} on hand becomes ${after}.`,
} as const;
