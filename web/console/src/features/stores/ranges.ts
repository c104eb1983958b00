import type { StoreHours } from '@shikanji/api/types';
import { timeOfDay } from '@shikanji/ui/format/time';
import { words } from './words-hours';

export type Week = StoreHours['week'];
export type DayOfWeek = Week[number]['day'];
export type Range = Week[number]['ranges'][number];

export const days = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const satisfies readonly DayOfWeek[];

/** What the server takes. */
export const mostRanges = 6;

const ofDay = 24 * 60;
const ofWeek = 7 * ofDay;

const minutes = (time: string): number => {
  const [hour = '', minute = ''] = time.split(':');
  return Number(hour) * 60 + Number(minute);
};

const isWhole = ({ from, to }: Range): boolean => from !== '' && to !== '';

/** One that ends at or before its start goes past midnight. */
export const passesMidnight = (range: Range): boolean => isWhole(range) && range.to <= range.from;

/** `11:00 am to 11:00 pm` */
export const rangeWords = ({ from, to }: Range): string =>
  words.range(timeOfDay(from), timeOfDay(to));

/** `Monday, 11:00 am to 11:00 pm` */
export const onDay = ({ day, range }: { day: DayOfWeek; range: Range }): string =>
  words.onDay(words.days[day], rangeWords(range));

/** What is said below an end that is not on the day itself. */
export function endWords(range: Range, nextDay: string): string | undefined {
  if (!passesMidnight(range)) return undefined;
  if (range.to === range.from) return words.roundTheClock(nextDay);
  return range.to === '00:00' ? words.midnight : words.pastMidnight(nextDay);
}

export const nextDay = (day: DayOfWeek): DayOfWeek => days[(days.indexOf(day) + 1) % 7] ?? 'monday';

interface Placed {
  /** Where it stands in the week that was given. */
  at: [day: number, range: number];
  day: DayOfWeek;
  range: Range;
  begin: number;
  end: number;
}

const placed = (week: Week): Placed[] =>
  week.flatMap(({ day, ranges }, index) =>
    ranges.flatMap((range, place) => {
      if (!isWhole(range)) return [];
      const midnight = days.indexOf(day) * ofDay;
      const begin = midnight + minutes(range.from);
      const end = midnight + minutes(range.to) + (passesMidnight(range) ? ofDay : 0);
      return [{ at: [index, place], day, range, begin, end }];
    }),
  );

/** Whether they are open at the same time; the week goes round, from Sunday into Monday. */
const meet = (one: Placed, other: Placed): boolean =>
  [0, ofWeek, -ofWeek].some(
    (shift) => one.begin < other.end + shift && other.begin + shift < one.end,
  );

export interface Overlap {
  at: Placed['at'];
  other: Pick<Placed, 'day' | 'range'>;
}

/** Each range that is open while another one is, as the server would refuse it. */
export function overlaps(week: Week): Overlap[] {
  const all = placed(week);
  return all.flatMap((one) => {
    const other = all.find((candidate) => candidate !== one && meet(one, candidate));
    return other === undefined ? [] : [{ at: one.at, other }];
  });
}

/** A week in which some days have the hours of another one. */
export function copied(week: Week, from: DayOfWeek, to: readonly DayOfWeek[]): Week {
  const ranges = week.find(({ day }) => day === from)?.ranges ?? [];
  return week.map((one) => (to.includes(one.day) ? { ...one, ranges } : one));
}

/** As a field for a time has it: `11:00:00` or `11:00` is `11:00`. */
export const inFields = (ranges: readonly Range[]): Range[] =>
  ranges.map(({ from, to }) => ({ from: from.slice(0, 5), to: to.slice(0, 5) }));
