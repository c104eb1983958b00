import type { Observance } from '@shikanji/api/types';

export type Kind = Observance['kind'];

const kinds: Readonly<Record<Kind, string>> = {
  parva_tithi: 'Parva tithi',
  paryushan: 'Paryushan',
  das_lakshan: 'Das Lakshan',
  ayambil_oli: 'Ayambil Oli',
  chaturmas: 'Chaturmas',
  other: 'Another day',
};

export const kindCodes = [
  'parva_tithi',
  'paryushan',
  'das_lakshan',
  'ayambil_oli',
  'chaturmas',
  'other',
] as const satisfies readonly Kind[];

export const kindWord = (kind: Kind): string => kinds[kind];

export const words = {
  title: 'Calendar',
  intro:
    'Fasts and holy days. They follow the moon, and differ by tradition and almanac: somebody who knows enters them.',
  add: 'Add a day',
  year: 'Year',
  before: (year: number) => `To ${year}`,
  after: (year: number) => `To ${year}`,
  loading: 'The calendar is loading',
  failed: 'The calendar could not be loaded.',
  again: 'Try again',
  nothing: (year: number) => `Nothing is entered for ${year}`,
  nothingHint: 'Take an almanac that your guests trust, and enter its days.',
  nothingToRead: 'The owner enters the days.',
  days: 'When',
  name: 'Name',
  kind: 'Kind',
  whom: 'Kept by',
  everybody: 'Everybody',
  source: 'According to',
  details: (name: string) => `Look at ${name}`,
  span: (from: string, to: string) => `${from} – ${to}`,
  // the sheet
  newTitle: 'A new day',
  goneTitle: 'Not in the calendar',
  gone: 'This day is not in the calendar any more.',
  nameHint: 'As people call it.',
  hindiName: 'Hindi name',
  from: 'First day',
  to: 'Last day',
  toHint: 'The same day for a single one.',
  sect: 'Tradition',
  sectHint: 'For instance Shvetambara. Empty for all.',
  region: 'Region',
  regionHint: 'Empty for everywhere.',
  sourceHint: 'The almanac, or who says so.',
  needName: 'A name is needed.',
  needDay: 'Choose a day.',
  backwards: 'This is before the first day.',
  needSource: 'Where is it from? Another almanac may say another day.',
  save: 'Save',
  create: 'Add it',
  saved: (name: string) => `${name} is saved.`,
  created: (name: string) => `${name} is in the calendar.`,
  stale:
    'Somebody changed this meanwhile. The form shows how it stands now, with your changes on top. Look once more, then save.',
  staleGone: 'Somebody removed this meanwhile. Close it, or add it anew.',
  mayExist: 'It may be in the calendar already. Close this and look, before you add it again.',
  remove: 'Remove it',
  removeAsk: (name: string) => `${name} is gone from the calendar then, for everybody.`,
  removeYes: 'Yes, remove it',
  removeNo: 'Keep it',
  removed: (name: string) => `${name} is removed.`,
} as const;
