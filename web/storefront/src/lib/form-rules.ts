import { z } from 'zod';
import type { Translate } from './i18n';

/** Ten digits, perhaps with +91 and separators, kept as +91… */
export const phoneRule = (t: Translate) =>
  z
    .string()
    .transform((typed) => typed.replace(/[\s()-]/g, ''))
    .refine((typed) => /^(\+?91|0)?[6-9]\d{9}$/.test(typed), t('needPhone'))
    .transform((typed) => `+91${typed.slice(-10)}`);

export const optionalPhoneRule = (t: Translate) =>
  z.union([z.literal('').transform(() => null), phoneRule(t)]);

export const required = (message: string, max = 200) => z.string().trim().min(1, message).max(max);

export const optionalText = (max = 200) =>
  z
    .string()
    .trim()
    .max(max)
    .transform((typed) => (typed === '' ? null : typed));
