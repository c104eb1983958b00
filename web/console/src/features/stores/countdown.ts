import { words } from './words';

const minute = 60_000;
const hour = 60;
const day = 24 * hour;

/** How long until then, as one would say it: `45 min left`, `1 h 5 min left`, `2 days 3 h left`. */
export function countdown(until: string, now: number): string {
  const left = Date.parse(until) - now;
  if (left <= 0) return words.over;
  if (left < minute) return words.underAMinute;
  const minutes = Math.ceil(left / minute);
  if (minutes < day) {
    const [hours, rest] = [Math.floor(minutes / hour), minutes % hour];
    const said = [hours > 0 && `${hours} h`, rest > 0 && `${rest} min`];
    return words.left(said.filter(Boolean).join(' '));
  }
  const [days, rest] = [Math.floor(minutes / day), Math.floor((minutes % day) / hour)];
  return words.left(`${days === 1 ? '1 day' : `${days} days`}${rest > 0 ? ` ${rest} h` : ''}`);
}
