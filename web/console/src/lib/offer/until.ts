import { dayOf, endOfDay, instantIn } from '../zoned-day';

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
      return chosen(zone, now, at);
  }
}

function chosen(zone: string, now: number, { day, time }: { day: string; time: string }) {
  if (day === '' || time === '') return null;
  const until = instantIn(zone, day, time).getTime();
  return until > now && until <= now + 7 * 24 * hour ? new Date(until) : null;
}
