import type { Consent } from '@shikanji/api/types';

/** Which words are shown: whoever changes what is asked changes this, so that the ledger tells them apart. */
export const marketingText = 'marketing-2026-11';

/** The last word on a purpose; undefined where there is none yet. */
export const lastWord = (ledger: readonly Consent[], purpose: string): Consent | undefined =>
  ledger.findLast((line) => line.purpose === purpose);
