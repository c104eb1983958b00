import { kinds, kindsWord } from './words';

export const shows = ['low', ...kinds, 'typed', 'new'] as const;
/** Which items stand on the sheet; all that are kept if it is absent. */
export type Show = (typeof shows)[number];

export const isShow = (text: string | undefined): text is Show =>
  shows.some((show) => show === text);

export const countWords = {
  title: 'Count',
  intro:
    'Write down what is there; what you leave empty is not counted. The books show once you leave a field.',
  back: 'Back to the stock',
  show: 'Which',
  showWords: {
    all: 'All kept here',
    low: 'What is low or out',
    product: kindsWord('product'),
    option: kindsWord('option'),
    ingredient: kindsWord('ingredient'),
    typed: 'What I counted',
    new: 'Not kept here yet',
  },
  nothing: 'Nothing to count here',
  nothingHint: 'Choose other items above, or a shorter part of the name.',
  item: 'Item',
  counted: 'Counted',
  asInBooks: 'As in the books.',
  more: (difference: string, books: string) => `${difference} more than the books: ${books}.`,
  less: (difference: string, books: string) => `${difference} less than the books: ${books}.`,
  lot: (name: string) => `Which ${name} is more, if you know`,
  newHere: 'New at this store; it is kept from now on.',
  note: 'Note',
  noteHint: 'Optional: who counted with you, what is odd.',
  progress: (count: number, hidden: number) =>
    `${count} counted${hidden > 0 ? `, ${hidden} of them not shown` : ''}`,
  save: 'Save the count',
  tryAgain: 'Try again',
  saved: (count: number) => `${count} ${count === 1 ? 'item' : 'items'} counted.`,
  needOne: 'Nothing is counted yet: type at least one number.',
  tooMany: (most: number) =>
    `One sheet takes at most ${most} items. Save these, and count the rest on the next one.`,
  wrong: (count: number) =>
    count === 1 ? 'One number needs another look.' : `${count} numbers need another look.`,
  offline: 'This device is offline. What you typed stays here; save it once you are back.',
  unknown:
    'We do not know whether this arrived. Try again: the same sheet is never counted twice. Until then nothing can be changed.',
  reused:
    'A sheet with this number was saved already, before your last change or from another tab. Look at the stock first. What you see here is not saved.',
  asNew: 'Save what is here as a new count',
  clear: 'Empty the sheet',
  clearShort: 'Empty',
  clearAsk: 'All that you typed here is gone then.',
  clearYes: 'Yes, empty it',
  clearNo: 'Keep it',
  leaveTitle: 'Leave the count?',
  leaveText: (count: number) =>
    `${count} counted, and not saved yet. It stays in this tab until you save or empty it, and is lost if you close the tab.`,
  stay: 'Stay here',
  leave: 'Leave',
} as const;
