const dayLength = 24 * 3_600_000;

const at = (day: string): Date => new Date(`${day}T00:00:00Z`);

/** Days as date fields write them: `2026-11-23`. */
export const daysLater = (day: string, days: number): string =>
  new Date(at(day).getTime() + days * dayLength).toISOString().slice(0, 10);

/** The Monday of the week that a day is in. */
export const mondayOf = (day: string): string => daysLater(day, -((at(day).getUTCDay() + 6) % 7));

/** The seven days that begin with one. */
export const weekFrom = (monday: string): string[] =>
  [0, 1, 2, 3, 4, 5, 6].map((days) => daysLater(monday, days));

/** Whether it is a Monday, and a day at all. */
export const isMonday = (day: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(day) &&
  !Number.isNaN(at(day).getTime()) &&
  at(day).getUTCDay() === 1 &&
  daysLater(day, 0) === day;

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-IN', { timeZone: 'UTC', ...options });

const weekday = format({ weekday: 'short' });
const dayOfMonth = format({ day: 'numeric' });
const dayAndMonth = format({ day: 'numeric', month: 'short' });
const whole = format({ day: 'numeric', month: 'short', year: 'numeric' });

/** `Mon 23`. */
export const shortDay = (day: string): string =>
  `${weekday.format(at(day))} ${dayOfMonth.format(at(day))}`;

/** `Mon 23 Nov`. */
export const dayWords = (day: string): string =>
  `${weekday.format(at(day))} ${dayAndMonth.format(at(day))}`;

/** `23–29 Nov 2026`, `30 Nov – 6 Dec 2026`, `28 Dec 2026 – 3 Jan 2027`. */
export function weekWords(monday: string): string {
  const sunday = daysLater(monday, 6);
  if (monday.slice(0, 7) === sunday.slice(0, 7)) {
    return `${dayOfMonth.format(at(monday))}–${whole.format(at(sunday))}`;
  }
  const sameYear = monday.slice(0, 4) === sunday.slice(0, 4);
  return `${(sameYear ? dayAndMonth : whole).format(at(monday))} – ${whole.format(at(sunday))}`;
}

/** `8 h 30 min`; what is less than an hour has no hours, and what is whole has no minutes. */
export function durationWords(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** The same in a table, where nothing is no number. */
export const sumWords = (minutes: number): string => (minutes === 0 ? '–' : durationWords(minutes));
