import type { Span } from './until';

const spanWords: Readonly<Record<Span, string>> = {
  hour: 'For an hour',
  threeHours: 'For three hours',
  today: 'For today',
  tomorrow: 'For today and tomorrow',
  at: 'Until a time',
};

export const spanWord = (span: Span): string => spanWords[span];

export const words = {
  loading: 'It is being looked up',
  failed: 'What the store does with it could not be loaded.',
  again: 'Try again',
  // sold out
  there: 'Sold as long as the stock lasts.',
  gone: (when: string) => `Sold out until ${when}.`,
  because: (reason: string) => `Reason: ${reason}.`,
  markGone: 'Mark sold out',
  markGoneNamed: (name: string) => `Mark ${name} sold out`,
  markBack: 'There is some again',
  markBackNamed: (name: string) => `There is some ${name} again`,
  howLong: 'How long',
  day: 'Day',
  time: 'Time',
  needTime: 'A time from now on, within a week.',
  reason: 'Reason',
  reasonHint: 'Optional; only staff see it.',
  confirm: 'Mark it sold out',
  notNow: 'Not now',
  until: (when: string) => `Nobody can order it until ${when}; then it is back by itself.`,
  markedGone: (name: string, when: string) => `${name} is sold out until ${when}.`,
  markedBack: (name: string) => `${name} can be ordered again.`,
  // own price and listing
  price: 'Its own price here, ₹',
  priceHint: (chain: string) => `Empty for the price of the chain: ${chain}.`,
  listed: 'This store sells it',
  listedHint: 'Else it is not on the menu of this store.',
  save: 'Save',
  saved: (name: string) => `${name} is saved for this store.`,
  needPrice: 'A price in rupees, please, such as 80 or 80.50, up to 1,00,000.',
  aboveMrp: (mrp: string) => `The law does not allow more than the MRP, ${mrp}.`,
  chainPrice: (price: string) => `${price}, as everywhere.`,
  ownPrice: (own: string, chain: string) => `${own} here; ${chain} elsewhere.`,
  sells: 'This store sells it.',
  sellsNot: 'This store does not sell it.',
  leaveTitle: 'Leave the price?',
  leaveText: 'What you changed for this store is not saved, and is lost then.',
  stay: 'Stay here',
  leave: 'Drop the changes',
  stale:
    'Somebody changed this meanwhile. This is how it stands now; what you typed is kept. Look once more, then save.',
} as const;
