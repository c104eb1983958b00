import type { PurchaseOrderStatus } from '@shikanji/api/types';
import { type StoreSearch, storeSearch, textOf } from '../../lib/search';

export const statuses = [
  'draft',
  'sent',
  'part_received',
  'received',
  'cancelled',
] as const satisfies readonly PurchaseOrderStatus[];

/** What the list shows stands in its address; and in that of an order, so that one comes back to the same list. */
export interface PurchasesSearch extends StoreSearch {
  status?: PurchaseOrderStatus;
  supplier?: string;
  cursor?: string;
  /** What should be bought is looked at; of a new order: it begins with that. */
  suggest?: 'yes';
}

export function purchasesSearch(search: Record<string, unknown>): PurchasesSearch {
  const status = statuses.find((one) => one === search['status']);
  const supplier = textOf(search, 'supplier');
  const cursor = textOf(search, 'cursor');
  return {
    ...storeSearch(search),
    ...(status && { status }),
    ...(supplier !== undefined && { supplier }),
    ...(cursor !== undefined && { cursor }),
    ...(search['suggest'] === 'yes' && { suggest: 'yes' as const }),
  };
}
