import type { DietBadge } from '@shikanji/api/types';

/** In the order in which a dish is judged; the brand's own claims come before those of law and dictionary. */
export const badges = [
  'jain',
  'jainStrict',
  'tithi',
  'ayambil',
  'satvik',
  'veg',
  'vegan',
  'glutenFree',
  'nutFree',
] as const satisfies readonly DietBadge[];

const names: Readonly<Record<DietBadge, string>> = {
  veg: 'Vegetarian',
  jain: 'Jain',
  jainStrict: 'Jain, strict',
  satvik: 'Satvik',
  vegan: 'Vegan',
  glutenFree: 'Gluten-free',
  nutFree: 'Nut-free',
  tithi: 'Tithi',
  ayambil: 'Ayambil',
};

export const badgeName = (badge: DietBadge): string => names[badge];

export const isBadge = (text: string | undefined): text is DietBadge =>
  text !== undefined && Object.hasOwn(names, text);

/** In a sentence, where a comma would part what belongs together. */
const inSentence = (badge: DietBadge): string =>
  badge === 'jainStrict' ? 'strict Jain' : names[badge];

const list = new Intl.ListFormat('en-IN', { type: 'conjunction' });

export const badgeNames = (some: readonly DietBadge[]): string =>
  list.format(
    [...some].sort((one, other) => badges.indexOf(one) - badges.indexOf(other)).map(inSentence),
  );
