export const words = {
  loading: 'The slots are loading',
  // the rules
  slots: 'Ordering ahead',
  slotsHint: 'Guests may order for a slot, which takes so many orders.',
  offered: 'Guests may choose a slot',
  offeredHint: 'Switched off, everything is for as soon as possible.',
  minutes: 'A slot has',
  minutesOf: (minutes: number) => `${minutes} minutes`,
  daysAhead: 'Days after today',
  daysAheadHint: '0 for today alone.',
  notice: 'Notice, minutes',
  noticeHint:
    'So long before it begins a slot is chosen at the latest, if that is longer than it takes.',
  orders: 'Orders in a slot',
  ordersHint: 'Empty: any number.',
  longestWait: 'Longest wait, minutes',
  longestWaitHint: 'Beyond it, nothing is taken for as soon as possible. Empty: no limit.',
  // stations
  capacity: 'What the stations can make',
  capacityHint:
    'Minutes of work that the people of a station do in the time of one slot. Empty: nobody counts them.',
  noStations: 'This store has no stations: give it some in its settings.',
  make: (name: string) => `${name}, minutes of work`,
  each: (people: string, minutes: number) => `As ${people} who work all of ${minutes} min.`,
  people: (count: number) => (count === 1 ? 'one pair of hands' : `${count} pairs of hands`),
  // in words
  inWords: 'In words',
  notOffered: 'No slots; orders are for as soon as possible.',
  ordersEach: (orders: number, minutes: number) =>
    `${orders === 1 ? 'One order' : `${orders} orders`} each ${minutes} minutes`,
  anyOrders: (minutes: number) => `Any number of orders each ${minutes} minutes`,
  ahead: (days: number) =>
    days === 0 ? 'today only' : days === 1 ? 'today and tomorrow' : `today and ${days} days after`,
  noticeWords: (minutes: number) => `chosen ${minutes} minutes before at the latest`,
  work: (name: string, minutes: number) => `${name} ${minutes} minutes of work`,
  wait: (minutes: number) => `nobody waits longer than ${minutes} minutes`,
  saved: 'Slots and capacity are saved.',
  // the preview
  preview: 'What guests are offered now',
  previewHint: 'As it is saved. A slot may be taken by its orders, or by the work that they are.',
  unsaved: 'What you changed shows here once it is saved.',
  way: 'For',
  day: 'Day',
  failed: 'The slots could not be loaded.',
  again: 'Try again',
  free: 'free',
  full: 'full',
  daylight: 'before sunset',
  slotsOf: (day: string) => `Slots on ${day}`,
  summary: (free: number, full: number) => `${free} free, ${full} full`,
  none: (day: string) => `No slots on ${day}.`,
  noneOffered: 'Guests may not choose a slot here.',
  noneClosed: 'The store is closed for good.',
  noneSwitchedOff: 'The store is switched off.',
  nonePast: 'That day is over.',
  noneAhead: (days: number) => `That is too far ahead: ${days} days after today may be chosen.`,
  noneOpen: 'It is closed or paused then, or the time that is left is too short.',
  others: 'Days that have some:',
} as const;

const named: Readonly<Record<string, string>> = {
  offered: 'whether slots are offered',
  minutes: 'how long a slot is',
  daysAhead: 'days ahead',
  notice: 'the notice',
  orders: 'orders in a slot',
  longestWait: 'the longest wait',
  stations: 'the stations',
};

export const fieldNames = (fields: readonly string[]): string =>
  fields.map((field) => named[field] ?? field).join(', ');
