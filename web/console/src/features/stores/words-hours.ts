export const words = {
  loading: 'The hours are loading',
  failed: 'The hours could not be loaded.',
  again: 'Try again',
  saved: 'The hours are saved.',
  week: 'Every week',
  weekHint: (zone: string) =>
    `By the clock of the store, ${zone}. It is open from the first time up to the last. Hours that end before they begin go past midnight.`,
  days: {
    monday: 'Monday',
    tuesday: 'Tuesday',
    wednesday: 'Wednesday',
    thursday: 'Thursday',
    friday: 'Friday',
    saturday: 'Saturday',
    sunday: 'Sunday',
  },
  closed: 'Closed',
  from: 'From',
  to: 'To',
  fromOn: (day: string, index: number) => `From, ${day} ${index + 1}`,
  toOn: (day: string, index: number) => `To, ${day} ${index + 1}`,
  addRange: 'Add hours',
  addRangeOn: (day: string) => `Add hours on ${day}`,
  removeRange: (day: string, index: number) => `Take hours ${index + 1} of ${day} away`,
  needTime: 'A time, please.',
  needRange: 'Give it hours on one day at least, or let it have those of the store.',
  range: (from: string, to: string) => `${from} to ${to}`,
  onDay: (day: string, range: string) => `${day}, ${range}`,
  overlaps: (other: string) => `Overlaps ${other}. Make one of them.`,
  midnight: 'midnight',
  pastMidnight: (day: string) => `past midnight, on ${day}`,
  roundTheClock: (day: string) => `round the clock, to ${day}`,
  copy: 'Copy',
  copyFrom: (day: string) => `Copy ${day} to other days`,
  copyTo: (day: string) => `To which days is ${day} copied?`,
  all: 'All days',
  copyYes: 'Copy it there',
  notNow: 'Not now',
  copied: (day: string, count: number) =>
    `${day} is copied to ${count === 1 ? 'one day' : `${count} days`}.`,
  // hours of their own
  own: 'Hours of their own',
  ownHint: 'Delivery, pickup and the table have the hours above, unless they have their own.',
  ownOf: (way: string) => `Hours of ${way}`,
  addOwn: (way: string) => `Give ${way} hours of its own`,
  removeOwn: (way: string) => `Let ${way} have the hours of the store`,
} as const;

const named: Readonly<Record<string, string>> = {
  week: 'the week',
  fulfilments: 'hours of their own',
};

export const fieldNames = (fields: readonly string[]): string =>
  fields.map((field) => named[field] ?? field).join(', ');
