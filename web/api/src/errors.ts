import { ApiProblem } from './problem';
import { english } from './error-words';

export type Language = 'en' | 'hi';

let hindi: Readonly<Record<string, string>> = {};
let added: Readonly<Record<string, string>> = {};

/** Adds words in English for what can be refused on some pages only, where those pages are. */
export function addErrorWords(words: Readonly<Record<string, string>>): void {
  added = { ...added, ...words };
}

/** Hindi is fetched only by those who read it; before that, a refusal is told in English. */
export async function loadErrorWords(language: Language): Promise<void> {
  if (language === 'hi') hindi = (await import('./error-words-hi')).hindi;
}

/** What a refusal means to the person, and what to do about it. */
export function wordsForCode(code: string, language: Language, fallback?: string): string {
  const known = language === 'hi' ? hindi[code] : (english[code] ?? added[code]);
  if (known !== undefined) return known;
  if (code.startsWith('coupon_')) return wordsForCode('coupon', language);
  if (fallback !== undefined && fallback !== '' && language === 'en') return fallback;
  return code === 'unknown' ? (english.unknown ?? '') : wordsForCode('unknown', language);
}

/** Words for anything that was thrown. */
export function wordsFor(fault: unknown, language: Language): string {
  if (!(fault instanceof ApiProblem)) return wordsForCode('unknown', language);
  if (fault.code === 'validation_failed') {
    const first = fault.errors[0];
    if (first !== undefined) return wordsForCode(first.code, language, first.message);
  }
  if (fault.code === 'rate_limited') return wordsForWait(fault.retryAfter ?? 0, language);
  return wordsForCode(fault.code, language, fault.message);
}

/** How long is told when it is long enough to count. */
function wordsForWait(seconds: number, language: Language): string {
  if (seconds < 5) return wordsForCode('rate_limited', language);
  const unit = seconds <= 90 ? 'seconds' : 'minutes';
  const count = unit === 'seconds' ? seconds : Math.ceil(seconds / 60);
  return wordsForCode(`rate_limited_${unit}`, language).replace('{count}', String(count));
}

/** The first refusal about one place of the request (`/email`, `/items/0`), for showing it there. */
export function wordsAt(
  errors: readonly { pointer?: string | null; code: string; message: string }[],
  pointer: string,
  language: Language,
): string | null {
  const found = errors.find(
    (error) => error.pointer === pointer || error.pointer?.startsWith(`${pointer}/`),
  );
  return found === undefined ? null : wordsForCode(found.code, language, found.message);
}
