import { timeIn } from '@shikanji/ui/format/time';
import type { ChosenSlot } from './choices';

type Language = 'en' | 'hi';

/** `1:00 – 1:30 pm`: what both ends share is said once. */
export function spanIn(zone: string, { start, end }: ChosenSlot, language: Language): string {
  const from = timeIn(zone, start, language).split(' ');
  const to = timeIn(zone, end, language).split(' ');
  if (language === 'hi' && from.length === 2 && from[0] === to[0]) to.shift();
  if (language === 'en' && from.length === 2 && from[1] === to[1]) from.pop();
  return `${from.join(' ')} – ${to.join(' ')}`;
}

/** `Tuesday 24 Nov, 1:00 – 1:30 pm` on the clock of the store; past midnight it is the day on which it begins. */
export function slotIn(zone: string, slot: ChosenSlot, language: Language): string {
  const locale = language === 'hi' ? 'hi-IN-u-nu-latn' : 'en-IN';
  const day = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'short',
  }).format(new Date(slot.start));
  return `${day.replace(',', '')}, ${spanIn(zone, slot, language)}`;
}
