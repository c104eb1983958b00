import { z } from 'zod';
import { gstinFault } from './gstin';

const words = {
  email: 'This is not an e-mail address.',
  fssai: 'An FSSAI number has 14 digits, of which the first is 1 or 2.',
} as const;

const emailShape = /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/;
const fssaiShape = /^[12]\d{13}$/;

/** A field that may be empty. */
export const optional = (longest: number) => z.string().trim().max(longest);

export const emailText = optional(254).refine(
  (text) => text === '' || emailShape.test(text),
  words.email,
);

export const gstinText = optional(40).superRefine((text, context) => {
  const message = gstinFault(text);
  if (message !== null) context.addIssue({ code: 'custom', message });
});

export const fssaiText = optional(40).refine(
  (text) => text === '' || fssaiShape.test(text.replaceAll(/\s/g, '')),
  words.fssai,
);
