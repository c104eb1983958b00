import type { Language } from './money';

/** Of which `iso` writes a day as the API does. */
const locales = { en: 'en-IN', hi: 'hi-IN-u-nu-latn', iso: 'en-CA' };

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatter(
  language: keyof typeof locales,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat(locales[language], options);
  formatters.set(key, made);
  return made;
}

const clock: Record<Language, Intl.DateTimeFormatOptions> = {
  en: { hour: 'numeric', minute: '2-digit', hour12: true },
  // दोपहर 1:42, as people say it
  hi: { hour: 'numeric', minute: '2-digit', dayPeriod: 'short' },
};

/** `1:42 pm` on the clock of the store, wherever the reader is. */
export function timeIn(zone: string, instant: string | Date, language: Language = 'en'): string {
  return formatter(language, { timeZone: zone, ...clock[language] })
    .format(new Date(instant))
    .replace('\u202f', ' ');
}

/** `Mon, 23 Nov` in the zone of the store. */
export function dayIn(zone: string, instant: string | Date, language: Language = 'en'): string {
  return formatter(language, {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }).format(new Date(instant));
}

/** `23 Nov 2026`, for what lasts longer than a year. */
export function dateIn(zone: string, instant: string | Date, language: Language = 'en'): string {
  return formatter(language, {
    timeZone: zone,
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  }).format(new Date(instant));
}

/** `today`-aware: the time alone for today, day and time otherwise. */
export function whenIn(
  zone: string,
  instant: string | Date,
  language: Language = 'en',
  now: Date = new Date(),
): string {
  const time = timeIn(zone, instant, language);
  return isSameDay(zone, new Date(instant), now)
    ? time
    : `${dayIn(zone, instant, language)}, ${time}`;
}

export const isSameDay = (zone: string, first: Date, second: Date): boolean =>
  dayOf(zone, first) === dayOf(zone, second);

/** The day in the zone, as the API and date fields write it: `2026-11-30`. */
export const dayOf = (zone: string, instant: Date): string =>
  formatter('iso', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(
    instant,
  );

/** A time of day as the API gives it (`23:00`) as people say it (`11:00 pm`). */
export function timeOfDay(hourAndMinute: string, language: Language = 'en'): string {
  return timeIn('UTC', `1970-01-01T${hourAndMinute.padStart(5, '0')}:00Z`, language);
}

/** Whole minutes from now, rounded up; negative once it has passed. */
export function minutesUntil(instant: string, now: Date = new Date()): number {
  return Math.ceil((new Date(instant).getTime() - now.getTime()) / 60_000);
}
