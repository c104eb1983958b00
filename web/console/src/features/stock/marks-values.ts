import type { Marks, MarksChange } from '@shikanji/api/types';
import { z } from 'zod';
import { amountOf, type Fineness } from '../../lib/amount';
import { markWords } from './words-batches';

const daysShape = /^\d{1,4}$/;
const mostDays = 3_650;

/** Null for an empty field: there is no such mark. */
const markOf = (text: string, fineness: Fineness): number | null => amountOf(text, fineness);

const isMark = (text: string, fineness: Fineness): boolean =>
  text.trim() === '' || (amountOf(text, fineness) ?? -1) >= 0;

/** What the form holds: text, until it is sent; an empty field is no mark. */
export const marksSchema = (fineness: Fineness) => {
  const mark = z.string().refine((text) => isMark(text, fineness), markWords.needAmount);
  return z
    .object({
      lowAt: mark,
      reorderAt: mark,
      reorderTo: mark,
      withdrawDays: z
        .string()
        .trim()
        .refine(
          (text) => text === '' || (daysShape.test(text) && Number(text) <= mostDays),
          markWords.needDays,
        ),
    })
    .superRefine(({ reorderAt, reorderTo }, context) => {
      const [at, to] = [markOf(reorderAt, fineness), markOf(reorderTo, fineness)];
      const message =
        at !== null && to === null
          ? markWords.needTo
          : to !== null && to <= (at ?? 0)
            ? markWords.needMore
            : null;
      if (message !== null) context.addIssue({ code: 'custom', path: ['reorderTo'], message });
    });
};

export type MarksForm = z.infer<ReturnType<typeof marksSchema>>;

const typed = (mark: number | null): string => (mark === null ? '' : String(mark));

export const formOf = ({ lowAt, reorderAt, reorderTo, withdrawDays }: Marks): MarksForm => ({
  lowAt: typed(lowAt),
  reorderAt: typed(reorderAt),
  reorderTo: typed(reorderTo),
  withdrawDays: typed(withdrawDays),
});

export const asRequest = (form: MarksForm, storeId: string, fineness: Fineness): MarksChange => ({
  storeId,
  lowAt: markOf(form.lowAt, fineness),
  reorderAt: markOf(form.reorderAt, fineness),
  reorderTo: markOf(form.reorderTo, fineness),
  withdrawDays: form.withdrawDays === '' ? null : Number(form.withdrawDays),
});
