export const words = {
  title: 'Special days',
  intro: (zone: string) =>
    `Days that are not as their weekday is, by the clock of the store, ${zone}. Guests read the reason.`,
  loading: 'The special days are loading',
  failed: 'The special days could not be loaded.',
  again: 'Try again',
  add: 'Add a day',
  nothing: 'Every day is as its weekday is',
  nothingHint: 'Add the days on which the store is closed, or open at other hours.',
  nothingAhead: 'No special day is ahead.',
  earlier: (count: number) =>
    count === 1 ? 'Show one that is over' : `Show ${count} that are over`,
  date: 'Day',
  what: 'What is different',
  whom: 'For',
  reason: 'Reason',
  details: (day: string) => `Look at ${day}`,
  closed: 'Closed',
  ranges: {
    hours: (ranges: string) => `Open ${ranges}`,
    closed_partly: (ranges: string) => `Closed ${ranges}`,
  },
  and: ' and ',
  forAll: 'everything',
  forOne: (way: string) => `${way} only`,
  // the sheet
  newTitle: 'A special day',
  goneTitle: 'Special day',
  gone: 'This day is no longer special.',
  needDate: 'A day, please.',
  fulfilment: 'For',
  everything: 'Everything',
  fulfilmentHint: 'An entry for one of them goes before the one for everything.',
  kind: 'What is different',
  kinds: {
    closed: 'Closed all day',
    hours: 'Other hours',
    closed_partly: 'Closed for a part of it',
  },
  kindHints: {
    closed: 'From midnight to midnight, the end of the night before too.',
    hours: 'Instead of the usual ones. The night before ends as usual.',
    closed_partly: 'Taken out of whatever is open then.',
  },
  hours: 'Open',
  closedHours: 'Closed',
  thatDay: 'that day',
  nextDay: 'the next day',
  needRange: 'Give the hours, please.',
  reasonHint: 'Guests read it, for instance: Diwali.',
  needReason: 'A reason is needed.',
  save: 'Save',
  create: 'Add it',
  saved: 'The special days are saved.',
  mayExist: 'It may be there already. Close this and look.',
  remove: 'Remove it',
  removeAsk: (day: string) => `${day} is a usual day again then.`,
  removeYes: 'Yes, remove it',
  removeNo: 'Keep it',
  removed: (day: string) => `${day} is a usual day again.`,
} as const;

const named: Readonly<Record<string, string>> = {
  date: 'the day',
  fulfilment: 'for what it is',
  kind: 'what is different',
  ranges: 'the hours',
};

export const fieldNames = (fields: readonly string[]): string =>
  fields.map((field) => named[field] ?? field).join(', ');
