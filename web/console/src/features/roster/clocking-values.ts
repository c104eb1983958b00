import type { Clocking, ClockingInput } from '@shikanji/api/types';
import { z } from 'zod';
import { time } from './shift-values';
import { words } from './words';

export const clockingSchema = z.object({
  staffId: z.string().min(1, words.needWho),
  date: z.string().min(1, words.needDay),
  from: time,
  to: z.union([z.literal(''), time]),
  reason: z.string().trim().min(3, words.needReason).max(200),
});

export type ClockingForm = z.infer<typeof clockingSchema>;

export const formOf = (clocking: Clocking | null, date: string): ClockingForm => ({
  staffId: clocking?.staffId ?? '',
  date: clocking?.date ?? date,
  from: clocking?.from ?? '',
  to: clocking?.to ?? '',
  reason: '',
});

export const inputOf = ({ date, from, to, reason }: ClockingForm): ClockingInput => ({
  date,
  from,
  to: to === '' ? null : to,
  reason,
});
