import { answer } from '@shikanji/api/client';
import type { Order } from '@shikanji/api/types';
import { api, commaSeparated } from '../../lib/api';
import { openStatuses } from './columns';

/** All open orders of a store, page by page. */
export async function loadOpenOrders(storeId: string, signal: AbortSignal): Promise<Order[]> {
  const orders: Order[] = [];
  let cursor: string | undefined;
  do {
    const query = { storeId, status: [...openStatuses], limit: 100, ...(cursor && { cursor }) };
    const page = await answer(
      api.GET('/orders', { params: { query }, querySerializer: commaSeparated, signal }),
    );
    orders.push(...page.items);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return orders;
}

export const loadOrder = (id: string, signal?: AbortSignal): Promise<Order> =>
  answer(api.GET('/orders/{id}', { params: { path: { id } }, ...(signal && { signal }) }));
