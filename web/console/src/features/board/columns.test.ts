import { describe, expect, it } from 'vitest';
import { anOrder } from './board-fixtures';
import { columnOf, inColumns } from './columns';

const ids = (orders: { id: string }[]) => orders.map((order) => order.id);

describe('columns of the board', () => {
  it.each([
    ['pending', 'new'],
    ['confirmed', 'new'],
    ['preparing', 'making'],
    ['ready', 'ready'],
    ['out_for_delivery', 'ready'],
    ['delivered', null],
    ['cancelled', null],
    ['refunded', null],
  ] as const)('puts %s under %s', (status, column) => {
    expect(columnOf(status)).toBe(column);
  });

  it('sorts by what was promised first', () => {
    const later = anOrder({ id: 'later', promisedAt: '2026-11-23T10:40:00Z' });
    const sooner = anOrder({ id: 'sooner', promisedAt: '2026-11-23T10:05:00Z' });

    expect(ids(inColumns([later, sooner]).new)).toEqual(['sooner', 'later']);
  });

  it('puts orders without a promise last, the oldest first', () => {
    const young = anOrder({ id: 'young', promisedAt: null, placedAt: '2026-11-23T10:02:00Z' });
    const old = anOrder({ id: 'old', promisedAt: null, placedAt: '2026-11-23T10:01:00Z' });
    const promised = anOrder({ id: 'promised' });

    expect(ids(inColumns([young, old, promised]).new)).toEqual(['promised', 'old', 'young']);
  });

  it('settles equal promises by age, then by number', () => {
    const second = anOrder({ id: 'b', number: 'MGR-2' });
    const first = anOrder({ id: 'a', number: 'MGR-1' });
    const older = anOrder({ id: 'c', number: 'MGR-3', placedAt: '2026-11-23T09:00:00Z' });

    expect(ids(inColumns([second, first, older]).new)).toEqual(['c', 'a', 'b']);
  });

  it('leaves out what has left the board', () => {
    const {
      new: fresh,
      making,
      ready,
    } = inColumns([anOrder({ status: 'delivered' }), anOrder({ status: 'cancelled' })]);

    expect([fresh, making, ready]).toEqual([[], [], []]);
  });
});
