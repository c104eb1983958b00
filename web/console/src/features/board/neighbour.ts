import type { Order } from '@shikanji/api/types';
import { type Column, columns } from './columns';

export type Arrow = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

export const isArrow = (key: string): key is Arrow =>
  key === 'ArrowUp' || key === 'ArrowDown' || key === 'ArrowLeft' || key === 'ArrowRight';

/** The ticket an arrow key leads to; empty columns are passed over. */
export function neighbour(
  sorted: Readonly<Record<Column, readonly Order[]>>,
  from: string | null,
  arrow: Arrow,
): string | null {
  const filled = columns.map((column) => sorted[column]).filter((orders) => orders.length > 0);
  const x = filled.findIndex((orders) => orders.some((order) => order.id === from));
  if (x < 0) return filled[0]?.[0]?.id ?? null;
  const y = filled[x]?.findIndex((order) => order.id === from) ?? 0;
  switch (arrow) {
    case 'ArrowUp':
      return filled[x]?.[y - 1]?.id ?? null;
    case 'ArrowDown':
      return filled[x]?.[y + 1]?.id ?? null;
    case 'ArrowLeft':
      return closest(filled[x - 1], y);
    case 'ArrowRight':
      return closest(filled[x + 1], y);
  }
}

const closest = (orders: readonly Order[] | undefined, y: number): string | null =>
  orders?.[Math.min(y, orders.length - 1)]?.id ?? null;
