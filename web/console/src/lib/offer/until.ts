import { dayIn, dayOf, isSameDay, whenIn } from '@shikanji/ui/format/time';
import { endOfDay, instantIn } from '../zoned-day';

export const spans = ['hour', 'threeHours', 'today', 'tomorrow', 'at'] as const;
export type Span = (typeof spans)[number];

const hour = 3_600_000;

/** Until when, by the clock of the store; null while what was chosen is no time to come within a week. */
export function untilOf(
  span: Span,
  zone: string,
  now: number,
  at: { day: string; time: string },
): Date | null {
  switch (span) {
    case 'hour':
      return new Date(now + hour);
    case 'threeHours':
      return new Date(now + 3 * hour);
    case 'today':
      return endOfDay(zone, dayOf(zone, new Date(now)));
    case 'tomorrow':
      return endOfDay(zone, dayOf(zone, new Date(now + 24 * hour)));
    case 'at':
      return chosenEnd(zone, now, at);
  }
}

/** `4:15 pm`; `the end of today` rather than midnight, of which nobody knows which day it belongs to. */
export function untilWords(zone: string, until: Date | string, now: number): string {
  const end = new Date(until);
  const last = new Date(end.getTime() - 1);
  if (endOfDay(zone, dayOf(zone, last)).getTime() !== end.getTime()) {
    return whenIn(zone, end, 'en', new Date(now));
  }
  return isSameDay(zone, last, new Date(now))
    ? 'the end of today'
    : `the end of ${dayIn(zone, last)}`;
}

/** Null for what is no time to come within a week. */
export function chosenEnd(
  zone: string,
  now: number,
  { day, time }: { day: string; time: string },
): Date | null {
  if (day === '' || time === '') return null;
  const until = instantIn(zone, day, time).getTime();
  return until > now && until <= now + 7 * 24 * hour ? new Date(until) : null;
}
