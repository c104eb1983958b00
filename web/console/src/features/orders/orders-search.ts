import type { OrderStatus } from '@shikanji/api/types';
import { storeSearch, textOf } from '../../lib/search';

export const statuses = [
  'pending',
  'confirmed',
  'preparing',
  'ready',
  'out_for_delivery',
  'delivered',
  'cancelled',
  'refunded',
] as const satisfies readonly OrderStatus[];

export type StatusFilter = OrderStatus | 'open';

/** What the orders page shows stands in its address. */
export interface OrdersSearch {
  store?: string;
  status?: StatusFilter;
  q?: string;
  cursor?: string;
  /** The order whose details are open. */
  order?: string;
}

const filters: readonly string[] = ['open', ...statuses];
const isFilter = (text: string | undefined): text is StatusFilter =>
  text !== undefined && filters.includes(text);

export function ordersSearch(search: Record<string, unknown>): OrdersSearch {
  const status = textOf(search, 'status');
  const q = textOf(search, 'q');
  const cursor = textOf(search, 'cursor');
  const order = textOf(search, 'order');
  return {
    ...storeSearch(search),
    ...(isFilter(status) && { status }),
    ...(q !== undefined && { q }),
    ...(cursor !== undefined && { cursor }),
    ...(order !== undefined && { order }),
  };
}

/** The statuses a filter asks the server for; none for all. */
export function statusesOf(filter: StatusFilter | undefined): OrderStatus[] | undefined {
  if (filter === undefined) return undefined;
  if (filter !== 'open') return [filter];
  return statuses.filter(
    (status) => status !== 'delivered' && status !== 'cancelled' && status !== 'refunded',
  );
}
