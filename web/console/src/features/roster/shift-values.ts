import type { Shift, ShiftInput } from '@shikanji/api/types';
import { z } from 'zod';
import { words } from './words';

export const time = z.string().regex(/^\d\d:\d\d$/, words.needTime);

export const shiftSchema = z.object({
  staffId: z.string().min(1, words.needWho),
  date: z.string().min(1, words.needDay),
  from: time,
  to: time,
  station: z.string().trim().max(40),
  note: z.string().trim().max(200),
});

export type ShiftForm = z.infer<typeof shiftSchema>;

export const formOf = ({ staffId, date, from, to, station, note }: Shift): ShiftForm => ({
  staffId,
  date,
  from,
  to,
  station: station ?? '',
  note: note ?? '',
});

export const inputOf = ({ station, note, ...rest }: ShiftForm): ShiftInput => ({
  ...rest,
  station: station === '' ? null : station,
  note: note === '' ? null : note,
});
