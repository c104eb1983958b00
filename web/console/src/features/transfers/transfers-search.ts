import type { TransferStatus } from '@shikanji/api/types';
import { type StoreSearch, storeSearch, textOf } from '../../lib/search';

export const statuses = [
  'in_transit',
  'received',
  'cancelled',
] as const satisfies readonly TransferStatus[];

/** What the page shows stands in its address. */
export interface TransfersSearch extends StoreSearch {
  status?: TransferStatus;
  cursor?: string;
  /** Whose sheet is open; `new` for one that is being sent. */
  id?: string;
}

export function transfersSearch(search: Record<string, unknown>): TransfersSearch {
  const status = statuses.find((one) => one === search['status']);
  const cursor = textOf(search, 'cursor');
  const id = textOf(search, 'id');
  return {
    ...storeSearch(search),
    ...(status && { status }),
    ...(cursor !== undefined && { cursor }),
    ...(id !== undefined && { id }),
  };
}
