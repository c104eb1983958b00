// @vitest-environment node
import type { Order, OrderLine } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import { linesAgain } from './lines-again';

const line = (productId: string, item: number, combo?: string) =>
  ({
    productId,
    productSlug: productId,
    name: productId,
    item,
    quantity: 2,
    note: null,
    options: [{ id: `opt_${productId}`, name: 'x', pricePaise: 0 }],
    ...(combo === undefined ? {} : { combo: { id: combo, name: combo } }),
  }) as OrderLine;

const again = (...lines: OrderLine[]) => linesAgain({ lines } as Order);

describe('an order taken again', () => {
  it('puts the parts of each combo together, two of one kind apart', () => {
    const lines = again(
      line('chai', 1, 'pair'),
      line('samosa', 1, 'pair'),
      line('chai', 2, 'pair'),
      line('samosa', 2, 'pair'),
      line('lassi', 3),
    );

    expect(lines.map(({ productId }) => productId)).toEqual(['pair', 'pair', 'lassi']);
    expect(lines[0]?.parts?.map(({ options }) => options)).toEqual([['opt_chai'], ['opt_samosa']]);
    expect(lines[0]?.quantity).toBe(2);
    expect(lines[2]?.parts).toBeUndefined();
  });

  it('reads orders from before there were combos, whose lines have no number of what was wanted', () => {
    expect(again(line('chai', 0), line('samosa', 0))).toHaveLength(2);
  });
});
