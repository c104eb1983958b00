import type { StoreHours } from '@shikanji/api/types';
import { z } from 'zod';
import { days, inFields, onDay, overlaps, type Range, type Week } from './ranges';
import { fulfilments } from './words';
import { words } from './words-hours';

export const rangeSchema = z.object({ from: z.string(), to: z.string() });

const week = z.array(z.object({ day: z.enum(days), ranges: z.array(rangeSchema) }));

type Complain = (path: (string | number)[], message: string) => void;

/** A time that is missing, and ranges that overlap, each at its place. */
export function checkWeek(given: Week, complain: Complain, named = onDay) {
  given.forEach(({ ranges }, day) => checkTimes(ranges, [day, 'ranges'], complain));
  for (const { at, other } of overlaps(given)) {
    complain([at[0], 'ranges', at[1], 'to'], words.overlaps(named(other)));
  }
}

const checkTimes = (ranges: readonly Range[], path: (string | number)[], complain: Complain) =>
  ranges.forEach((range, index) => {
    for (const end of ['from', 'to'] as const) {
      if (range[end] === '') complain([...path, index, end], words.needTime);
    }
  });

/** The form has the names of the contract: a whole week is one value, for what is wrong in it may be on two days. */
export const hoursSchema = z
  .object({
    week,
    fulfilments: z.array(z.object({ type: z.enum(fulfilments), week })),
  })
  .superRefine((given, context) => {
    const complain = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    checkWeek(given.week, (path, message) => complain(['week', ...path], message));
    given.fulfilments.forEach((own, index) => {
      checkWeek(own.week, (path, message) =>
        complain(['fulfilments', index, 'week', ...path], message),
      );
      if (own.week.every(({ ranges }) => ranges.length === 0)) {
        complain(['fulfilments', index, 'type'], words.needRange);
      }
    });
  });

export type HoursForm = z.infer<typeof hoursSchema>;

const weekOf = (given: Week): Week =>
  given.map(({ day, ranges }) => ({ day, ranges: inFields(ranges) }));

const nothing: HoursForm = { week: days.map((day) => ({ day, ranges: [] })), fulfilments: [] };

export const formOf = (hours: StoreHours | null): HoursForm =>
  hours === null
    ? nothing
    : {
        week: weekOf(hours.week),
        fulfilments: hours.fulfilments.map((own) => ({ type: own.type, week: weekOf(own.week) })),
      };

/** The server's own refusal of a week stands where the week begins. */
export const pathOf = (pointer: string): string =>
  pointer
    .slice(1)
    .replaceAll('/', '.')
    .replace(/^(fulfilments\.\d+)\.week$/, '$1.type');
