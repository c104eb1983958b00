import type { Batch } from '@shikanji/api/types';
import { dateIn } from '@shikanji/ui/format/time';
import { batchWords } from './words-batches';

const day = 24 * 3_600_000;

/** What tells one batch from another, as the API has it. */
export const lotOf = (label: string, expiresOn: string) => ({
  label: label.trim() || null,
  expiresOn: expiresOn || null,
});

export const lotName = ({ label }: Pick<Batch, 'label'>): string =>
  label === null ? batchWords.noLabel : batchWords.batch(label);

/** Days from one day to another, as date fields write them; below zero once it is past. */
export const daysUntil = (expiresOn: string, today: string): number =>
  Math.round((Date.parse(expiresOn) - Date.parse(today)) / day);

/** When it expires, and how long that still is. */
export function expiryWords(expiresOn: string | null, today: string): string {
  if (expiresOn === null) return batchWords.noExpiry;
  const left = daysUntil(expiresOn, today);
  const date = dateIn('UTC', expiresOn);
  if (left < 0) return batchWords.expired(date, -left);
  return left === 0 ? batchWords.lastDay(date) : batchWords.expires(date, left);
}

/** Whether it is to be looked at now: what is past its date, or soon will be. */
export const isUrgent = (expiresOn: string | null, today: string): boolean =>
  expiresOn !== null && daysUntil(expiresOn, today) <= soon;

const soon = 7;
