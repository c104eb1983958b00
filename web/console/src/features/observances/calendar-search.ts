import { textOf } from '../../lib/search';

/** What the page shows stands in its address. */
export interface CalendarSearch {
  /** This one, if it is absent. */
  year?: string;
  /** Whose sheet is open; `new` for one that is being added. */
  id?: string;
}

export function calendarSearch(search: Record<string, unknown>): CalendarSearch {
  const year = textOf(search, 'year');
  const id = textOf(search, 'id');
  return {
    ...(year !== undefined && /^(19|20)\d{2}$/.test(year) && { year }),
    ...(id !== undefined && { id }),
  };
}
