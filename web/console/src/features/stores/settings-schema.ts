import { z } from 'zod';
import { emailText, fssaiText, gstinText, optional } from '../../lib/company-texts';
import { secondsOf } from './minutes';
import { location, needed, rupees, whole } from './typed';
import { words } from './words-settings';

const minutes = (least: number, most: number, message: string) =>
  z.string().refine((text) => {
    const seconds = secondsOf(text);
    return seconds !== null && seconds >= least && seconds <= most;
  }, message);

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
  location,
  phone: needed(40),
  email: emailText,
  timeZone: needed(60),
  switchedOn: z.boolean(),
  acceptsCash: z.boolean(),
  acceptance: z.enum(['auto', 'manual']),
  onSilence: z.enum(['accept', 'cancel']),
  acceptWithin: minutes(30, day, words.needAcceptWithin),
  cancelWithin: minutes(0, 60 * 60, words.needCancelWithin),
  minOrder: rupees,
  prepMinutes: whole(1, 240),
  rideMinutes: whole(0, 240),
  dayEndsAt: z.string().regex(/^(0\d|1[01]):[0-5]\d$|^12:00$/, words.needCutOff),
  legalName: optional(120),
  headOffice: optional(300),
  gstScheme: z.enum(['regular', 'composition', 'unregistered']),
  gstin: gstinText,
  fssai: fssaiText,
  grievanceOfficer: z.object({ name: optional(80), phone: optional(40), email: emailText }),
  // What a station can make in a slot is edited with the slots, and stays.
  stations: z.array(
    z.object({ slug: needed(60), name: needed(40), makeMinutes: z.number().nullable() }),
  ),
});

export type SettingsForm = z.infer<typeof settingsSchema>;
