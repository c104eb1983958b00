import type { Slot } from '@shikanji/api/types';
import { dayIn, dayOf } from '@shikanji/ui/format/time';
import type { CheckoutTranslate } from './words';

export type PartOfDay = 'afterMidnight' | 'morning' | 'afternoon' | 'evening' | 'night';

/** The hour at which each begins. */
const parts: readonly [PartOfDay, number][] = [
  ['night', 20],
  ['evening', 16],
  ['afternoon', 12],
  ['morning', 4],
  ['afterMidnight', 0],
];

const hourIn = (zone: string, at: string): number =>
  Number(
    new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }).format(
      new Date(at),
    ),
  );

/** Slots of a date under the part of the day in which they begin, in the order in which they come. */
export function byPartOfDay(zone: string, slots: readonly Slot[]): [PartOfDay, Slot[]][] {
  const groups = new Map<PartOfDay, Slot[]>();
  for (const slot of slots) {
    const hour = hourIn(zone, slot.start);
    const part = parts.find(([, from]) => hour >= from)?.[0] ?? 'afterMidnight';
    groups.set(part, [...(groups.get(part) ?? []), slot]);
  }
  return [...groups];
}

/** `Today`, `Tomorrow`, `Thu, 26 Nov`. */
export function dayWords(
  date: string,
  zone: string,
  now: Date,
  t: CheckoutTranslate,
  language: 'en' | 'hi',
): string {
  const noon = new Date(`${date}T12:00:00Z`);
  const days = (noon.getTime() - Date.parse(`${dayOf(zone, now)}T12:00:00Z`)) / 86_400_000;
  if (days === 0) return t('today');
  return days === 1 ? t('tomorrow') : dayIn('UTC', noon, language);
}
