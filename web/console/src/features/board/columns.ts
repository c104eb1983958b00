import type { Order, OrderStatus } from '@shikanji/api/types';

export const columns = ['new', 'making', 'ready'] as const;
export type Column = (typeof columns)[number];

export const openStatuses = [
  'pending',
  'confirmed',
  'preparing',
  'ready',
  'out_for_delivery',
] as const satisfies readonly OrderStatus[];

/** Where a status stands on the board; null when it has left it. */
export function columnOf(status: OrderStatus): Column | null {
  switch (status) {
    case 'pending':
    case 'confirmed':
      return 'new';
    case 'preparing':
      return 'making';
    case 'ready':
    case 'out_for_delivery':
      return 'ready';
    case 'delivered':
    case 'cancelled':
    case 'refunded':
      return null;
  }
}

const instant = (text: string | null): number =>
  text === null ? Number.POSITIVE_INFINITY : Date.parse(text);

/** The earliest promise first; without one by age, after those that have one. */
export function byPromise(one: Order, other: Order): number {
  const promises = instant(one.promisedAt) - instant(other.promisedAt);
  if (!Number.isNaN(promises) && promises !== 0) return promises;
  return instant(one.placedAt) - instant(other.placedAt) || one.number.localeCompare(other.number);
}

export function inColumns(orders: Iterable<Order>): Record<Column, Order[]> {
  const sorted: Record<Column, Order[]> = { new: [], making: [], ready: [] };
  for (const order of orders) {
    const column = columnOf(order.status);
    if (column !== null) sorted[column].push(order);
  }
  for (const column of columns) sorted[column].sort(byPromise);
  return sorted;
}
