import { z } from 'zod';
import { amountOf } from '../../lib/amount';
import { emailText, fssaiText, gstinText, optional } from '../../lib/company-texts';
import { paiseOf } from '../../lib/rupees';
import { secondsOf } from './minutes';
import { words } from './words-settings';

const needed = (longest: number) => z.string().trim().min(1, words.needed).max(longest);

const whole = (least: number, most: number) =>
  z.string().refine(
    (text) => {
      const number = amountOf(text, 'whole');
      return number !== null && number >= least && number <= most;
    },
    words.needWhole(least, most),
  );

const minutes = (least: number, most: number, message: string) =>
  z.string().refine((text) => {
    const seconds = secondsOf(text);
    return seconds !== null && seconds >= least && seconds <= most;
  }, message);

const degrees = z
  .string()
  .trim()
  .refine((text) => text === '' || /^-?\d{1,3}(\.\d+)?$/.test(text), words.needDegrees);

const mostPaise = 10_000_000;
const day = 24 * 60 * 60;

/** What the form holds: the contract's names, but for what is typed otherwise than it is kept. */
export const settingsSchema = z.object({
  slug: needed(60).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, words.needSlug),
  code: needed(5).regex(/^[A-Z][A-Z0-9]{1,4}$/, words.needCode),
  name: needed(80),
  address: z.object({
    line1: needed(120),
    line2: optional(120),
    city: needed(60),
    state: needed(60),
    pincode: z
      .string()
      .trim()
      .regex(/^[1-9]\d{5}$/, words.needPincode),
  }),
  location: z
    .object({ lat: degrees, lng: degrees })
    .refine(({ lat, lng }) => (lat === '') === (lng === ''), {
      path: ['lng'],
      message: words.needBoth,
    }),
  phone: needed(40),
  email: emailText,
  timeZone: needed(60),
  switchedOn: z.boolean(),
  acceptsCash: z.boolean(),
  acceptance: z.enum(['auto', 'manual']),
  onSilence: z.enum(['accept', 'cancel']),
  acceptWithin: minutes(30, day, words.needAcceptWithin),
  cancelWithin: minutes(0, 60 * 60, words.needCancelWithin),
  minOrder: z.string().refine((text) => {
    const paise = paiseOf(text);
    return paise !== null && paise >= 0 && paise <= mostPaise;
  }, words.needRupees),
  prepMinutes: whole(1, 240),
  rideMinutes: whole(0, 240),
  dayEndsAt: z.string().regex(/^(0\d|1[01]):[0-5]\d$|^12:00$/, words.needCutOff),
  legalName: optional(120),
  headOffice: optional(300),
  gstScheme: z.enum(['regular', 'composition', 'unregistered']),
  gstin: gstinText,
  fssai: fssaiText,
  grievanceOfficer: z.object({ name: optional(80), phone: optional(40), email: emailText }),
  // What a station can make in a slot is not edited here, and stays.
  stations: z.array(
    z.object({ slug: needed(60), name: needed(40), makeMinutes: z.number().nullable() }),
  ),
});

export type SettingsForm = z.infer<typeof settingsSchema>;
