import type { Preferences } from '@shikanji/api/types';

const diets: Readonly<Record<Preferences['diet'], string>> = {
  any: 'Nothing in particular',
  jain: 'Jain',
  jain_strict: 'Jain, strict',
  vegan: 'Vegan',
};
const heat = ['Not at all', 'Mild', 'Medium', 'Very hot'] as const;
const languages: Readonly<Record<Preferences['language'], string>> = { en: 'English', hi: 'Hindi' };

export const words = {
  title: 'Customers',
  noted: 'Whom you look for and what you look at is noted, with your name, in the audit log.',
  search: 'Name, phone, e-mail or customer id',
  searchHint: 'The beginning of it is enough; of an id all of it.',
  find: 'Find',
  loading: 'The customers are loading',
  failed: 'The customers could not be loaded.',
  again: 'Try again',
  whom: 'Whom are you looking for?',
  whomHint: 'Type a few letters or digits above.',
  showAll: 'Show all, by name',
  none: 'Nobody like that',
  noneHint: 'Try only the beginning of the name, or the phone number.',
  nobody: 'No customers yet',
  nobodyHint: 'Whoever opens an account stands here.',
  name: 'Name',
  phone: 'Phone',
  email: 'E-mail',
  id: 'Customer id',
  noPhone: 'No phone',
  noEmail: 'No e-mail',
  details: (name: string) => `Look at ${name}`,
  more: 'Load more',
  found: (count: number, more: boolean) =>
    `${count}${more ? ' or more' : ''} ${count === 1 && !more ? 'customer' : 'customers'}`,
  customer: 'Customer',
  profileLoading: 'The profile is loading',
  lookedAt: 'This look is noted, and each part that you open below is noted for itself.',
  confirmed: 'Confirmed',
  notConfirmed: 'Not confirmed',
  call: (phone: string) => `Call ${phone}`,
  mail: (email: string) => `Write to ${email}`,
  signsIn: 'Signs in',
  withPassword: 'With a password',
  withoutPassword: 'By code or with Google',
  partLoading: 'It is loading',
  partFailed: 'This could not be loaded.',
  orders: 'Orders',
  noOrders: 'No orders.',
  ordersHint: 'Managers see what was ordered at their own stores.',
  olderOrders: 'Older orders',
  order: (number: string) => `Open order ${number}`,
  addresses: 'Addresses',
  noAddresses: 'No addresses.',
  isDefault: 'Used first',
  preferences: 'Preferences',
  diet: 'Keeps to',
  meals: 'Eats',
  anyTime: 'At any time',
  chauvihar: 'Nothing after sunset (chauvihar)',
  spice: 'Likes it',
  anyHeat: 'Any way',
  language: 'Speaks',
  told: 'Is told of orders',
  toldNot: 'Not at all, but on the page',
  consents: 'Consents',
  noConsents: 'Nothing was said yet.',
  given: 'Agreed',
  takenBack: 'Taken back',
  version: (version: string) => `Words: ${version}`,
} as const;

export const dietWord = (diet: Preferences['diet']): string => diets[diet];
export const heatWord = (level: number | null): string =>
  level === null ? words.anyHeat : (heat[level] ?? String(level));
export const languageWord = (language: Preferences['language']): string => languages[language];

export function channelWords({ email, sms, push }: Preferences): string {
  const told = [email && 'by e-mail', sms && 'by SMS', push && 'by a note on the screen'];
  const text = told.filter((way) => way !== false).join(', ');
  return text === '' ? words.toldNot : text.charAt(0).toUpperCase() + text.slice(1);
}

export function purposeWords(purpose: string): string {
  if (purpose === 'marketing') return 'News and offers';
  if (purpose === 'ordering') return 'Name, phone and address, to make and bring orders';
  return purpose;
}
