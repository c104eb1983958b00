import { z } from 'zod';
import { amountOf } from '../../lib/amount';
import { paiseOf } from '../../lib/rupees';
import { words } from './words-settings';

/** What people type into the fields of a store, and what is said of what is none. */
export const needed = (longest: number) => z.string().trim().min(1, words.needed).max(longest);

const text = (isRight: (text: string) => boolean, message: string) =>
  z.string().trim().refine(isRight, message);

const isWhole = (least: number, most: number) => (typed: string) => {
  const number = amountOf(typed, 'whole');
  return number !== null && number >= least && number <= most;
};

export const whole = (least: number, most: number) =>
  text(isWhole(least, most), words.needWhole(least, most));

/** Or nothing, for what is not limited, or is as usual. */
export const wholeOrNone = (least: number, most: number) =>
  text((typed) => typed === '' || isWhole(least, most)(typed), words.needWhole(least, most));

export const numberOrNull = (typed: string): number | null => (typed === '' ? null : Number(typed));

const mostPaise = 10_000_000;

const isRupees = (typed: string, least = 0): boolean => {
  const paise = paiseOf(typed);
  return paise !== null && paise >= least && paise <= mostPaise;
};

export const rupees = text((typed) => isRupees(typed), words.needRupees);
export const rupeesOrNone = (least = 0) =>
  text((typed) => typed === '' || isRupees(typed, least), words.needRupees);

const degrees = text(
  (typed) => typed === '' || /^-?\d{1,3}(\.\d+)?$/.test(typed),
  words.needDegrees,
);

/** Latitude and longitude, or neither. */
export const location = z
  .object({ lat: degrees, lng: degrees })
  .refine(({ lat, lng }) => (lat === '') === (lng === ''), {
    path: ['lng'],
    message: words.needBoth,
  });

const kilometres = /^\d{1,3}(\.\d{1,3})?$/;

/** Kilometres as people type them, in metres; null for what is none. */
export const metresOf = (typed: string): number | null =>
  kilometres.test(typed.trim()) ? Math.round(Number(typed) * 1_000) : null;

export const kilometresOf = (metres: number | null): string =>
  metres === null ? '' : String(metres / 1_000);
