import type { DietBadge, DietReason } from '@shikanji/api/types';
import type { Translate } from './i18n';

/** The badges shown, in this order; vegetarian has the mark of its own. */
export const shownBadges = ['jain', 'satvik', 'vegan', 'glutenFree', 'nutFree'] as const;

type ToldBadge = 'veg' | 'jainStrict' | (typeof shownBadges)[number];

/** What a guest hears of: fast days have rules of their own, which break for nearly every dish. */
const isTold = (badge: DietBadge): badge is ToldBadge => badge !== 'tithi' && badge !== 'ayambil';

export const badgeName = (badge: ToldBadge, t: Translate): string => t(`badge_${badge}`);

/** The reasons that break a badge which is told. */
export const toldReasons = (reasons: readonly DietReason[]): DietReason[] =>
  reasons.filter((reason) => reason.breaks.some(isTold));

const list = (names: readonly string[], language: 'en' | 'hi') =>
  new Intl.ListFormat(language === 'hi' ? 'hi' : 'en-IN', { type: 'disjunction' }).format(names);

/** The names of the shown badges that a reason breaks; the strict form is left out where the plain one is named. */
export function brokenNames(reason: DietReason, t: Translate, language: 'en' | 'hi'): string {
  const broken = reason.breaks
    .filter(isTold)
    .filter((badge) => badge !== 'jainStrict' || !reason.breaks.includes('jain'));
  return list(
    broken.map((badge) => badgeName(badge, t)),
    language,
  );
}
