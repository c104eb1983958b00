import type { ProductDefinition, ProductDraft } from '@shikanji/api/types';
import { z } from 'zod';
import { words } from './words';

export const weekdays = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
] as const;

/** What a form holds of when something is sold; all empty for always. */
export const scheduleSchema = z.object({
  from: z.string(),
  to: z.string(),
  weekdays: z.array(z.enum(weekdays)),
  times: z.array(z.object({ from: z.string(), to: z.string() })),
});

export type ScheduleForm = z.infer<typeof scheduleSchema>;

type Complain = (path: (string | number)[], message: string) => void;

export function checkSchedule({ from, to, times }: ScheduleForm, complain: Complain) {
  if (from !== '' && to !== '' && to < from) complain(['schedule', 'to'], words.beforeFrom);
  times.forEach((time, index) => {
    for (const end of ['from', 'to'] as const) {
      if (time[end] === '') complain(['schedule', 'times', index, end], words.needTime);
    }
  });
}

export const scheduleFormOf = (schedule: ProductDefinition['schedule']): ScheduleForm => ({
  from: schedule?.from ?? '',
  to: schedule?.to ?? '',
  weekdays: schedule?.weekdays ?? [],
  // `11:00:00` or `11:00`: a field for a time has hours and minutes
  times: (schedule?.times ?? []).map(({ from, to }) => ({
    from: from.slice(0, 5),
    to: to.slice(0, 5),
  })),
});

export function scheduleOf(given: ScheduleForm): ProductDraft['schedule'] {
  const { from, to, weekdays: days, times } = given;
  const always = from === '' && to === '' && days.length === 0 && times.length === 0;
  return always ? null : { from: from || null, to: to || null, weekdays: days, times };
}
