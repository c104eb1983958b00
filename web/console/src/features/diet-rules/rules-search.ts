import type { DietBadge } from '@shikanji/api/types';
import { isBadge } from '../../lib/diet/badge-words';
import { textOf } from '../../lib/search';

/** What the page shows stands in its address. */
export interface RulesSearch {
  /** The column that a phone has room for. */
  badge?: DietBadge;
  /** An earlier version, to look at. */
  version?: string;
  edit?: 'yes';
}

export function rulesSearch(search: Record<string, unknown>): RulesSearch {
  const badge = textOf(search, 'badge');
  const version = textOf(search, 'version');
  return {
    ...(isBadge(badge) && { badge }),
    ...(version !== undefined && /^\d{1,9}$/.test(version) && { version }),
    ...(version === undefined && textOf(search, 'edit') === 'yes' && { edit: 'yes' as const }),
  };
}
