import type { SpecialDay } from '@shikanji/api/types';
import { z } from 'zod';
import { checkWeek, rangeSchema } from './hours-values';
import { inFields, type Range, rangeWords } from './ranges';
import { fulfilments, fulfilmentWord } from './words';
import { words } from './words-special-days';

export const kinds = ['closed', 'hours', 'closed_partly'] as const;

export const specialDaySchema = z
  .object({
    date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/, words.needDate),
    fulfilment: z.enum(['', ...fulfilments]),
    kind: z.enum(kinds),
    reason: z.string().trim().min(1, words.needReason).max(120),
    ranges: z.array(rangeSchema),
  })
  .superRefine(({ kind, ranges }, context) => {
    const complain = (path: (string | number)[], message: string) =>
      context.addIssue({ code: 'custom', path, message });
    if (kind === 'closed') return;
    if (ranges.length === 0) complain(['ranges'], words.needRange);
    // within one day it makes no difference which day of the week that is, and it is not named
    checkWeek(
      [{ day: 'monday', ranges }],
      ([, ...path], message) => complain(path, message),
      ({ range }) => rangeWords(range),
    );
  });

export type SpecialDayForm = z.infer<typeof specialDaySchema>;

const empty: SpecialDayForm = {
  date: '',
  fulfilment: '',
  kind: 'closed',
  reason: '',
  ranges: [],
};

export const formOf = (day: SpecialDay | undefined): SpecialDayForm =>
  day === undefined
    ? empty
    : {
        date: day.date,
        fulfilment: day.fulfilment ?? '',
        kind: day.kind,
        reason: day.reason,
        ranges: inFields(day.ranges ?? []),
      };

export const draftOf = ({ fulfilment, ranges, ...given }: SpecialDayForm): SpecialDay => ({
  ...given,
  fulfilment: fulfilment || null,
  ranges: given.kind === 'closed' ? [] : ranges,
});

/** There is one entry of a date for each way of fulfilment, and one for all of them. */
export const keyOf = ({ date, fulfilment }: SpecialDay): string =>
  fulfilment == null ? date : `${date}.${fulfilment}`;

/** The list with an entry changed or added: at its end, so that whatever is refused is refused of that one. */
export const withDay = (
  days: readonly SpecialDay[],
  key: string | undefined,
  day: SpecialDay,
): SpecialDay[] => [...days.filter((one) => keyOf(one) !== key), day];

/** `/days/3/ranges/0/from` is `ranges.0.from`: of the others nothing is refused. */
export const pathOf = (pointer: string): string =>
  pointer.replace(/^\/days\/\d+\//, '').replaceAll('/', '.');

/** `Closed`, `Open 11:00 am to 3:00 pm` */
export function whatWords({ kind, ranges }: SpecialDay): string {
  const all = (ranges ?? []).map((range: Range) => rangeWords(range)).join(words.and);
  return kind === 'closed' ? words.closed : words.ranges[kind](all);
}

export const whomWords = ({ fulfilment }: SpecialDay): string =>
  fulfilment == null ? words.forAll : words.forOne(fulfilmentWord(fulfilment).toLowerCase());
