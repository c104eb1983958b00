import { textOf } from '../../lib/search';

/** What the page shows stands in its address; what was typed as well, so that one comes back to it. */
export interface CustomersSearch {
  q?: string;
  /** Everybody, by name: only if asked for. */
  all?: 'yes';
  /** Whose sheet is open. */
  id?: string;
}

export function customersSearch(search: Record<string, unknown>): CustomersSearch {
  const q = textOf(search, 'q');
  const id = textOf(search, 'id');
  return {
    ...(q !== undefined && { q }),
    ...(q === undefined && textOf(search, 'all') === 'yes' && { all: 'yes' as const }),
    ...(id !== undefined && { id }),
  };
}
