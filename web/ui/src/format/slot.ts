import type { Language } from './money';
import { dayIn, isSameDay, timeIn } from './time';

/** A stretch of time; the end is exclusive. */
export interface Slot {
  start: string;
  end: string;
}

/** `1:00 – 1:30 pm`: what both ends share is said once. */
export function spanIn(zone: string, { start, end }: Slot, language: Language = 'en'): string {
  const from = timeIn(zone, start, language).split(' ');
  const to = timeIn(zone, end, language).split(' ');
  if (language === 'hi' && from.length === 2 && from[0] === to[0]) to.shift();
  if (language === 'en' && from.length === 2 && from[1] === to[1]) from.pop();
  return `${from.join(' ')} – ${to.join(' ')}`;
}

/** `Tuesday 24 Nov, 1:00 – 1:30 pm` on the clock of the store; past midnight it is the day on which it begins. */
export function slotIn(zone: string, slot: Slot, language: Language): string {
  const locale = language === 'hi' ? 'hi-IN-u-nu-latn' : 'en-IN';
  const day = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    weekday: 'long',
    day: 'numeric',
    month: 'short',
  }).format(new Date(slot.start));
  return `${day.replace(',', '')}, ${spanIn(zone, slot, language)}`;
}

/** The span alone for today, day and span otherwise. */
export const whenSlotIn = (zone: string, slot: Slot, now: Date = new Date()): string =>
  isSameDay(zone, new Date(slot.start), now)
    ? spanIn(zone, slot)
    : `${dayIn(zone, slot.start)}, ${spanIn(zone, slot)}`;
