import { dayOf } from '@shikanji/ui/format/time';

const partsOf = (zone: string, instant: Date) =>
  new Map(
    new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );

/** What a clock in the zone shows, as if it were UTC. */
function shownIn(zone: string, instant: Date): number {
  const parts = partsOf(zone, instant);
  const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
  return Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
}

/** The instant at which a clock in the zone shows that, told as if it were UTC. */
function shownAt(zone: string, shown: number): Date {
  const guess = new Date(shown - (shownIn(zone, new Date(shown)) - shown));
  // once more, for a zone whose clocks change in between
  return new Date(guess.getTime() - (shownIn(zone, guess) - shown));
}

/** The instant of a time of day in the zone, as date and time fields write them: `2026-11-30`, `18:30`. */
export const instantIn = (zone: string, day: string, time: string): Date =>
  shownAt(zone, Date.parse(`${day}T${time}:00Z`));

/** The first instant after a day of the zone: midnight, when the next day begins. */
export const endOfDay = (zone: string, day: string): Date =>
  shownAt(zone, Date.parse(`${day}T00:00:00Z`) + 24 * 3_600_000);

/** The first instant of a day of the zone. */
export const startOfDay = (zone: string, day: string): Date =>
  endOfDay(
    zone,
    new Date(Date.parse(`${day}T00:00:00Z`) - 24 * 3_600_000).toISOString().slice(0, 10),
  );

/** The day that an end such as `endOfDay` gives is the last of. */
export const lastDay = (zone: string, endsAt: string): string =>
  dayOf(zone, new Date(Date.parse(endsAt) - 1));
