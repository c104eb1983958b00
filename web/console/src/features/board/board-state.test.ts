import { describe, expect, it } from 'vitest';
import { anOrder } from './board-fixtures';
import {
  type BoardAction,
  type BoardState,
  boardReducer,
  columnBefore,
  emptyBoard,
} from './board-state';

const after = (...actions: BoardAction[]): BoardState => actions.reduce(boardReducer, emptyBoard);
const statusOf = (state: BoardState, id = 'order_1') => state.orders.get(id)?.status;

const pending = anOrder({ version: 1 });
const confirmed = anOrder({ version: 2, status: 'confirmed' });
const cancelled = anOrder({ version: 3, status: 'cancelled', note: 'Sold out' });

describe('the state of the board', () => {
  it('shows what the list holds', () => {
    const state = after({ type: 'hello' }, { type: 'loaded', orders: [pending] });

    expect(state.loaded).toBe(true);
    expect(statusOf(state)).toBe('pending');
  });

  it('does not let a slow list undo what the stream brought', () => {
    const state = after(
      { type: 'hello' },
      { type: 'changed', order: confirmed },
      { type: 'loaded', orders: [pending] },
    );

    expect(statusOf(state)).toBe('confirmed');
  });

  it('does not let a slow list bring back what was handed over meanwhile', () => {
    const state = after(
      { type: 'loaded', orders: [pending] },
      { type: 'hello' },
      { type: 'changed', order: anOrder({ version: 5, status: 'delivered' }) },
      { type: 'loaded', orders: [pending] },
    );

    expect(state.orders.size).toBe(0);
  });

  it('keeps an order that came after the list was made', () => {
    const fresh = anOrder({ id: 'fresh' });
    const state = after(
      { type: 'hello' },
      { type: 'changed', order: fresh },
      { type: 'loaded', orders: [pending] },
    );

    expect([...state.orders.keys()].sort()).toEqual(['fresh', 'order_1']);
  });

  it('drops what left while the stream was down', () => {
    const state = after(
      { type: 'loaded', orders: [pending] },
      { type: 'hello' },
      { type: 'loaded', orders: [] },
    );

    expect(state.orders.size).toBe(0);
  });

  it('ignores an older version, whenever it arrives', () => {
    const state = after({ type: 'changed', order: confirmed }, { type: 'changed', order: pending });

    expect(statusOf(state)).toBe('confirmed');
  });

  it('shows a cancelled order once, until it is dismissed', () => {
    const told = after(
      { type: 'loaded', orders: [pending] },
      { type: 'changed', order: cancelled },
      { type: 'changed', order: confirmed },
      { type: 'changed', order: cancelled },
    );

    expect(told.orders.size).toBe(0);
    expect(told.cancelled).toEqual([cancelled]);
    expect(boardReducer(told, { type: 'dismissed', id: 'order_1' }).cancelled).toEqual([]);
  });

  it('says nothing of a cancelled order that was never on it', () => {
    expect(after({ type: 'changed', order: cancelled }).cancelled).toEqual([]);
  });
});

describe('a cancelled order', () => {
  it('stays in the column it was cancelled out of', () => {
    const at = '2026-11-23T10:10:00Z';
    const timeline = (['pending', 'confirmed', 'preparing', 'cancelled'] as const).map(
      (status) => ({
        status,
        at,
        by: 'staff' as const,
        note: null,
        time: null,
      }),
    );

    expect(columnBefore({ ...cancelled, timeline })).toBe('making');
    expect(columnBefore({ ...cancelled, timeline: [] })).toBe('new');
  });
});
