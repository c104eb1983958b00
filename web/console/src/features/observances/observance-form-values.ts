import type { Observance, ObservanceDraft } from '@shikanji/api/types';
import { z } from 'zod';
import { kindCodes, words } from './words';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, words.needDay);

export const observanceSchema = z
  .object({
    kind: z.enum(kindCodes),
    name: z.string().trim().min(1, words.needName).max(80),
    hindiName: z.string().trim().max(80),
    from: day,
    to: day,
    sect: z.string().trim().max(60),
    region: z.string().trim().max(60),
    source: z.string().trim().min(1, words.needSource).max(120),
  })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: words.backwards });

export type ObservanceForm = z.infer<typeof observanceSchema>;

export const emptyForm: ObservanceForm = {
  kind: 'parva_tithi',
  name: '',
  hindiName: '',
  from: '',
  to: '',
  sect: '',
  region: '',
  source: '',
};

export const formOf = (observance: Observance): ObservanceForm => ({
  kind: observance.kind,
  name: observance.name,
  hindiName: observance.hindiName ?? '',
  from: observance.from,
  to: observance.to,
  sect: observance.sect ?? '',
  region: observance.region ?? '',
  source: observance.source,
});

export const draftOf = (form: ObservanceForm): ObservanceDraft => ({
  ...form,
  hindiName: form.hindiName || null,
  sect: form.sect || null,
  region: form.region || null,
});
