import type { Store } from '@shikanji/api/types';
import { words } from './words-slots';

const day = 24 * 60 * 60 * 1_000;

/** Why a date has no slots, as far as that can be read off the store. */
export function whyNone(
  store: Pick<Store, 'active' | 'switchedOn' | 'slots'>,
  today: string,
  date: string,
): string {
  const ahead = Math.round((Date.parse(date) - Date.parse(today)) / day);
  const most = store.slots.daysAhead ?? 0;
  if (!store.active) return words.noneClosed;
  if (!store.switchedOn) return words.noneSwitchedOff;
  if (store.slots.offered === false) return words.noneOffered;
  if (ahead < 0) return words.nonePast;
  if (ahead > most) return words.noneAhead(most);
  return words.noneOpen;
}
