import type { Abnormal } from '@shikanji/api/types';
import type { Part } from './stores-search';

export const fulfilments = ['delivery', 'pickup', 'dine_in'] as const;
export type Fulfilment = (typeof fulfilments)[number];

const fulfilmentWords: Readonly<Record<Fulfilment, string>> = {
  delivery: 'Delivery',
  pickup: 'Pickup',
  dine_in: 'At the table',
};

export const fulfilmentWord = (type: Fulfilment): string => fulfilmentWords[type];

const partWords: Readonly<Record<Part, string>> = {
  settings: 'Settings',
  hours: 'Hours',
  'special-days': 'Special days',
  zones: 'Delivery zones',
  slots: 'Slots and capacity',
  now: 'Now',
};

export const partWord = (part: Part): string => partWords[part];

const kindWords: Readonly<Record<Abnormal['kind'], string>> = {
  paused: 'Takes no orders',
  busy: 'Takes longer',
  switched_off: 'Switched off',
  special_day: 'A special day',
};

/** What is not as usual, in a word or three. */
export const abnormalWord = ({ kind, fulfilment, extraMinutes }: Abnormal): string => {
  if (kind === 'busy') return words.takesLonger(extraMinutes ?? 0);
  if (kind === 'paused' && fulfilment !== null) return words.wayPaused(fulfilmentWord(fulfilment));
  return fulfilment === null
    ? kindWords[kind]
    : `${kindWords[kind]}, ${fulfilmentWord(fulfilment).toLowerCase()}`;
};

export const words = {
  // the list
  title: 'Stores',
  loading: 'The stores are loading',
  failed: 'The stores could not be loaded.',
  again: 'Try again',
  add: 'New store',
  which: 'Which',
  inUse: 'Those in use',
  closed: 'Closed for good',
  name: 'Store',
  place: 'Place',
  standing: 'Stands',
  details: (name: string) => `Look at ${name}`,
  nothing: 'No store yet',
  nothingHint: 'Make the first, and then give it hours.',
  nothingToRead: 'You are not on the staff of any store. Ask the owner to add you.',
  noneClosed: 'No store is closed for good',
  showInUse: 'Show those in use',
  // what is not as usual
  abnormal: 'Not as usual now',
  abnormalLoading: 'What is not as usual is being looked up',
  abnormalFailed: 'What is not as usual could not be loaded.',
  allAsUsual: 'Everything is as usual.',
  untilEnded: 'until somebody switches it on',
  until: (when: string) => `until ${when}`,
  because: (reason: string) => `“${reason}”`,
  takesLonger: (minutes: number) => `Takes ${minutes} min longer`,
  wayPaused: (way: string) => `${way} paused`,
  see: (store: string) => `See ${store} now`,
  over: 'over',
  underAMinute: 'less than a minute left',
  left: (time: string) => `${time} left`,
  // how it stands
  openUntil: (when: string) => `Open until ${when}`,
  closedUntil: (when: string) => `Closed until ${when}`,
  alwaysOpen: 'Open all the time',
  noHours: 'Closed, with no hours ahead',
  closedForGood: 'Closed for good',
  switchedOff: 'Switched off',
  pausedUntil: (when: string) => `Paused until ${when}`,
  wayPausedUntil: (way: string, when: string) => `${way} paused until ${when}`,
  busyUntil: (minutes: number, when: string) => `${minutes} min longer until ${when}`,
  // one store
  store: 'Store',
  newTitle: 'A new store',
  back: 'All stores',
  oneLoading: 'The store is loading',
  oneFailed: 'The store could not be loaded.',
  gone: 'This store does not exist, or it is not yours.',
  parts: 'Parts of the store',
  warnings: 'Saved as it is. Please look at this once more:',
  leaveTitle: 'Leave the store?',
  leaveText: 'What you changed is not saved, and is lost then.',
  stay: 'Stay here',
  leave: 'Drop the changes',
  save: 'Save',
  unsaved: 'Not saved yet',
  faults: (count: number) =>
    count === 1 ? 'One field needs another look.' : `${count} fields need another look.`,
} as const;
