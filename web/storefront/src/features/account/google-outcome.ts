import type { SignInMethods } from '@shikanji/api/types';
import type { AccountWord } from './words';

const outcomes = [
  'over',
  'cancelled',
  'unavailable',
  'refused',
  'email_taken',
  'too_many',
] as const;

/** Why it came to nothing at Google, as the server says it in the address. */
export type GoogleOutcome = (typeof outcomes)[number];

export const googleOutcome = (said: string | undefined): GoogleOutcome | undefined =>
  outcomes.find((outcome) => outcome === said);

/** Words that say what to do; where no mail can be sent, not those that lead to a mail. */
export const outcomeWord = (
  outcome: GoogleOutcome,
  { passwordReset }: SignInMethods,
): AccountWord =>
  outcome === 'email_taken' && !passwordReset ? 'google_email_taken_noMail' : `google_${outcome}`;
