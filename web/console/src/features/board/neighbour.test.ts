import { describe, expect, it } from 'vitest';
import { anOrder } from './board-fixtures';
import { neighbour } from './neighbour';

const orders = (...ids: string[]) => ids.map((id) => anOrder({ id }));
const sorted = { new: orders('a', 'b', 'c'), making: [], ready: orders('x') };

describe('arrow keys', () => {
  it.each([
    ['a', 'ArrowDown', 'b'],
    ['b', 'ArrowUp', 'a'],
    ['a', 'ArrowUp', null],
    ['c', 'ArrowDown', null],
    ['c', 'ArrowRight', 'x'],
    ['x', 'ArrowLeft', 'a'],
    ['x', 'ArrowRight', null],
    [null, 'ArrowDown', 'a'],
  ] as const)('lead from %s by %s to %s', (from, arrow, to) => {
    expect(neighbour(sorted, from, arrow)).toBe(to);
  });

  it('lead nowhere on an empty board', () => {
    expect(neighbour({ new: [], making: [], ready: [] }, null, 'ArrowDown')).toBeNull();
  });
});
