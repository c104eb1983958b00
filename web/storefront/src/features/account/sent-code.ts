import type { CodeSent } from '@shikanji/api/types';

export type CodePurpose = 'sign_in' | 'verify';

/** A code that is on its way to a phone. Times are milliseconds of this browser's clock. */
export interface SentCode {
  phone: string;
  resendAt: number;
  expiresAt: number;
}

export const sentCode = (phone: string, sent: CodeSent, now: number): SentCode => ({
  phone,
  resendAt: now + sent.resendAfter * 1000,
  expiresAt: now + sent.expiresIn * 1000,
});

const keyOf = (purpose: CodePurpose) => `shikanji.code.${purpose}`;

/** Phones drop a page while one reads the message; who comes back goes on with the code. */
export function rememberedCode(purpose: CodePurpose, now = Date.now()): SentCode | null {
  const stored = sessionStorage.getItem(keyOf(purpose));
  if (stored === null) return null;
  const sent = JSON.parse(stored) as SentCode;
  return sent.expiresAt > now ? sent : null;
}

export function rememberCode(purpose: CodePurpose, sent: SentCode | null): void {
  if (sent === null) sessionStorage.removeItem(keyOf(purpose));
  else sessionStorage.setItem(keyOf(purpose), JSON.stringify(sent));
}

/** `0:27` until another code may be asked for; null once it may. */
export function countdown(until: number, now: number): string | null {
  const seconds = Math.ceil((until - now) / 1000);
  if (seconds <= 0) return null;
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
