import type { Order } from '@shikanji/api/types';
import { type Column, columnOf } from './columns';

export interface BoardState {
  orders: ReadonlyMap<string, Order>;
  /** Cancelled while on the board: shown struck through until somebody has seen it. */
  cancelled: readonly Order[];
  /** The newest version seen of each order: list, stream and own taps arrive in any order. */
  seen: ReadonlyMap<string, number>;
  /** What the stream brought while the list was on its way; the list must not undo it. */
  sinceHello: ReadonlySet<string>;
  loaded: boolean;
}

export type BoardAction =
  | { type: 'hello' }
  | { type: 'loaded'; orders: readonly Order[] }
  | { type: 'changed'; order: Order }
  | { type: 'dismissed'; id: string };

export const emptyBoard: BoardState = {
  orders: new Map(),
  cancelled: [],
  seen: new Map(),
  sinceHello: new Set(),
  loaded: false,
};

export function boardReducer(state: BoardState, action: BoardAction): BoardState {
  switch (action.type) {
    case 'hello':
      return { ...state, sinceHello: new Set() };
    case 'loaded':
      return withList(state, action.orders);
    case 'changed':
      return withOrder(state, action.order);
    case 'dismissed':
      return { ...state, cancelled: state.cancelled.filter((order) => order.id !== action.id) };
  }
}

const isStale = (state: BoardState, order: Order): boolean =>
  (state.seen.get(order.id) ?? -1) > order.version;

function withList(state: BoardState, list: readonly Order[]): BoardState {
  const orders = new Map([...state.orders].filter(([id]) => state.sinceHello.has(id)));
  const seen = new Map(state.seen);
  for (const listed of list) {
    const order = isStale(state, listed) ? state.orders.get(listed.id) : listed;
    if (order === undefined) continue;
    orders.set(order.id, order);
    seen.set(order.id, order.version);
  }
  return { ...state, orders, seen, loaded: true };
}

function withOrder(state: BoardState, order: Order): BoardState {
  if (isStale(state, order)) return state;
  const orders = new Map(state.orders);
  const seen = new Map(state.seen).set(order.id, order.version);
  const sinceHello = new Set(state.sinceHello).add(order.id);
  if (columnOf(order.status) !== null) {
    orders.set(order.id, order);
    return { ...state, orders, seen, sinceHello };
  }
  const wasHere = orders.delete(order.id);
  const cancelled =
    wasHere && order.status === 'cancelled' ? [...state.cancelled, order] : state.cancelled;
  return { ...state, orders, seen, sinceHello, cancelled };
}

/** Why an order was cancelled, as whoever did it wrote. */
export const cancelReason = (order: Order): string | null =>
  order.timeline.findLast((entry) => entry.status === 'cancelled')?.note ?? null;

/** The column an order was cancelled out of. */
export function columnBefore(order: Order): Column {
  for (const { status } of order.timeline.toReversed()) {
    const column = columnOf(status);
    if (column !== null) return column;
  }
  return 'new';
}
