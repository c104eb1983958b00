import { isMonday } from '../../lib/days';
import { type StoreSearch, storeSearch, textOf } from '../../lib/search';

/** What the page shows stands in its address. */
export interface RosterSearch extends StoreSearch {
  /** Its Monday; this week if there is none. */
  week?: string;
  /** The day that a phone shows, and for which a shift is added. */
  day?: string;
  /** Whose sheet is open: a shift's or a clocking's id, `new`, or `copy`. */
  open?: string;
  /** For whom one is added. */
  who?: string;
}

export function rosterSearch(search: Record<string, unknown>): RosterSearch {
  const week = textOf(search, 'week');
  const day = textOf(search, 'day');
  const open = textOf(search, 'open');
  const who = textOf(search, 'who');
  return {
    ...storeSearch(search),
    ...(week !== undefined && isMonday(week) && { week }),
    ...(day !== undefined && { day }),
    ...(open !== undefined && { open }),
    ...(who !== undefined && { who }),
  };
}
