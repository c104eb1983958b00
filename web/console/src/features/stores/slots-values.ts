import type { Store, StoreInput } from '@shikanji/api/types';
import { z } from 'zod';
import { numberOrNull, whole, wholeOrNone } from './typed';
import { words } from './words-slots';

export const lengths = ['10', '15', '20', '30', '60'] as const;

export const slotsSchema = z.object({
  offered: z.boolean(),
  minutes: z.enum(lengths),
  daysAhead: whole(0, 14),
  notice: whole(0, 1_440),
  orders: wholeOrNone(1, 10_000),
  longestWait: wholeOrNone(1, 1_440),
  // which there are, and what they are called, stands in the settings
  stations: z.array(
    z.object({ slug: z.string(), name: z.string(), makeMinutes: wholeOrNone(1, 6_000) }),
  ),
});

export type SlotsForm = z.infer<typeof slotsSchema>;

const text = (number: number | null | undefined): string => String(number ?? '');

export function formOf({ slots, stations }: Pick<Store, 'slots' | 'stations'>): SlotsForm {
  return {
    offered: slots.offered ?? true,
    minutes: lengths.find((length) => length === text(slots.minutes)) ?? '30',
    daysAhead: text(slots.daysAhead ?? 0),
    notice: text(slots.noticeMinutes ?? 0),
    orders: text(slots.orders),
    longestWait: text(slots.longestWaitMinutes),
    stations: stations.map(({ slug, name, makeMinutes }) => ({
      slug,
      name,
      makeMinutes: text(makeMinutes),
    })),
  };
}

const lengthOf = { '10': 10, '15': 15, '20': 20, '30': 30, '60': 60 } as const;

export const draftOf = (form: SlotsForm) =>
  ({
    slots: {
      offered: form.offered,
      minutes: lengthOf[form.minutes],
      daysAhead: Number(form.daysAhead),
      noticeMinutes: Number(form.notice),
      orders: numberOrNull(form.orders),
      longestWaitMinutes: numberOrNull(form.longestWait),
    },
    stations: form.stations.map(({ slug, name, makeMinutes }) => ({
      slug,
      name,
      makeMinutes: numberOrNull(makeMinutes),
    })),
  }) satisfies StoreInput;

const renamed: Readonly<Record<string, string>> = {
  noticeMinutes: 'notice',
  longestWaitMinutes: 'longestWait',
};

/** `/slots/noticeMinutes` is `notice`, `/stations/0/makeMinutes` is `stations.0.makeMinutes`. */
export const pathOf = (pointer: string): string =>
  pointer
    .replace(/^\/(slots\/)?/, '')
    .split('/')
    .map((name) => renamed[name] ?? name)
    .join('.');

/** `20 orders each 30 minutes, today and 2 days after; Fryer 25 minutes of work` */
export function slotsWords(form: SlotsForm): string {
  const { slots, stations } = draftOf(form);
  if (!slots.offered) return words.notOffered;
  const known = (number: number | null): number is number =>
    number !== null && !Number.isNaN(number);
  const parts = [
    `${known(slots.orders) ? words.ordersEach(slots.orders, slots.minutes) : words.anyOrders(slots.minutes)}, ${words.ahead(slots.daysAhead || 0)}`,
    ...(slots.noticeMinutes > 0 ? [words.noticeWords(slots.noticeMinutes)] : []),
    ...stations.flatMap(({ name, makeMinutes }) =>
      known(makeMinutes) ? [words.work(name, makeMinutes)] : [],
    ),
    ...(known(slots.longestWaitMinutes) ? [words.wait(slots.longestWaitMinutes)] : []),
  ];
  return `${parts.join('; ')}.`;
}
