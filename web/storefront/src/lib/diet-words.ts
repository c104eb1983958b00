import type { DietBadge, DietReason } from '@shikanji/api/types';
import type { Translate } from './i18n';

/** The badges shown, in this order; vegetarian has the mark of its own. */
export const shownBadges = ['jain', 'satvik', 'vegan', 'glutenFree', 'nutFree'] as const;

export const badgeName = (badge: DietBadge, t: Translate): string => t(`badge_${badge}`);

const list = (names: readonly string[], language: 'en' | 'hi') =>
  new Intl.ListFormat(language === 'hi' ? 'hi' : 'en-IN', { type: 'disjunction' }).format(names);

/** The names of the shown badges that a reason breaks; the strict form is left out where the plain one is named. */
export function brokenNames(reason: DietReason, t: Translate, language: 'en' | 'hi'): string {
  const broken = reason.breaks.filter(
    (badge) => badge !== 'jainStrict' || !reason.breaks.includes('jain'),
  );
  return list(
    broken.map((badge) => badgeName(badge, t)),
    language,
  );
}
