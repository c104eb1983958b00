const groups = {
  order: 'Orders',
  stock: 'Stock',
  product: 'Products',
  category: 'Sections of the menu',
  combo: 'Combos',
  offer: 'Prices and what is sold out',
  import: 'Files',
  purchase: 'Purchase orders',
  supplier: 'Suppliers',
  transfer: 'Transfers',
  store: 'Stores',
  zone: 'Delivery zones',
  shift: 'Shifts',
  roster: 'Weeks of shifts',
  clocking: 'Clocking in and out',
  ingredient: 'Ingredients',
  diet_rules: 'Diet rules',
  observance: 'Calendar of observances',
  customer: 'Customers looked at or erased',
  staff: 'Staff',
  session: 'Devices signed out',
  password: 'Passwords',
  second_factor: 'Second factors',
  profile: 'Own profiles',
  dead_letter: 'Dead letters',
} as const;

/** What an action begins with, before its dot. */
export type Group = keyof typeof groups;

export const isGroup = (text: string | undefined): text is Group =>
  text !== undefined && Object.hasOwn(groups, text);

export const groupChoices: readonly { value: Group | ''; label: string }[] = [
  { value: '', label: 'Everything' },
  ...Object.entries(groups).flatMap(([value, label]) => (isGroup(value) ? [{ value, label }] : [])),
];

const fields: Readonly<Record<string, string>> = {
  name: 'name',
  phone: 'phone',
  email: 'e-mail address',
  role: 'role',
  storeIds: 'stores',
  endsAt: 'end',
  status: 'status',
  paymentStatus: 'payment',
  onHand: 'on hand',
  origin: 'where it comes from',
  part: 'which part',
  form: 'how it is used',
  traits: 'what else matters',
  allergens: 'allergens',
  version: 'version',
  effectiveFrom: 'in effect from',
  from: 'first day',
  to: 'last day',
  for: 'words looked for',
  found: 'found',
  promisedAt: 'promise',
  newTime: 'time asked for',
  payload: 'payload',
};

const hiddenFields: Readonly<Record<string, string>> = {
  name: 'a name',
  phone: 'a phone',
  email: 'an e-mail address',
  for: 'what was typed',
  payload: 'a payload',
};

/** A field without a word of its own by its name: `prepMinutes` is prep minutes. */
export const fieldWord = (field: string): string =>
  fields[field] ?? field.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
export const hiddenWord = (field: string): string => `${hiddenFields[field] ?? 'a text'} (hidden)`;

export const words = {
  title: 'Audit log',
  intro:
    'What staff changed, and whom they looked at. Nothing here is ever changed; the newest stands first.',
  hidden: 'What is hidden?',
  hiddenText:
    'Names, phones, addresses and what people wrote are not kept here, only a mark of each (#…) that nobody can read back. Two equal marks stand for the same text.',
  filter: 'What',
  from: 'From',
  to: 'To',
  backwards: 'The first day comes after the last one.',
  onlyPerson: (name: string) => `Only what ${name} did`,
  onlySubject: 'Only what was done to this',
  byPerson: (name: string) => `By ${name}`,
  bySubject: (id: string) => `About ${id}`,
  takeAway: (filter: string) => `${filter}: take this filter away`,
  narrowed: 'Filters',
  showAll: 'Show everything',
  loading: 'The lines are loading',
  failed: 'The lines could not be loaded.',
  again: 'Try again',
  nothing: 'Nothing noted yet',
  nothingHint: 'What staff do will stand here.',
  noMatch: 'Nothing like that was noted',
  noMatchHint: 'Try other days, or fewer filters.',
  more: 'Load more',
  gone: 'Somebody who is gone',
  network: (address: string) => `from ${address}`,
  details: 'Details',
  who: 'Who',
  what: 'Action',
  about: 'About',
  when: 'When',
  request: 'Request',
  address: 'Network address',
  order: (id: string) => `Open order ${id}`,
  ingredient: (id: string) => `Open ingredient ${id}`,
} as const;
