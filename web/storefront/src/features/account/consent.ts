import type { Consent } from '@shikanji/api/types';

/** Which words are shown: whoever changes what is asked changes this, so that the ledger tells them apart. */
export const marketingText = 'marketing-2026-11';

const purposes = ['marketing', 'ordering'] as const;

/** The word for what a line of the ledger is about; undefined for a purpose that this page does not know yet. */
export function purposeWord(purpose: string): `purpose_${(typeof purposes)[number]}` | undefined {
  const known = purposes.find((candidate) => candidate === purpose);
  return known && `purpose_${known}`;
}

/** The last word on a purpose; undefined where there is none yet. */
export const lastWord = (ledger: readonly Consent[], purpose: string): Consent | undefined =>
  ledger.findLast((line) => line.purpose === purpose);
