// @vitest-environment node
import type { PricedLine, Quote } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import type { CartLine } from '../../lib/cart';
import { priceLines } from './priced-lines';

const line = (productId: string): CartLine => ({
  productId,
  slug: productId,
  name: productId,
  options: [],
  quantity: 1,
  note: null,
});

const quoteOf = (...ids: string[]) =>
  ({
    lines: ids.map((productId, index) => ({ productId, item: index + 1 }) as PricedLine),
  }) as Quote;

describe('which price belongs to which line', () => {
  it('skips what could not be priced', () => {
    const priced = priceLines([line('a'), line('gone'), line('b')], quoteOf('a', 'b'));

    expect(priced.map(([found]) => found?.productId)).toEqual(['a', undefined, 'b']);
  });

  it('gives two lines of one product each its own', () => {
    const quote = quoteOf('a', 'a');

    expect(priceLines([line('a'), line('a')], quote)).toEqual(quote.lines.map((own) => [own]));
  });

  it('gives a combo the lines of all its parts', () => {
    const combo = { id: 'pair', name: 'Pair' };
    const lines = [
      { productId: 'a', item: 1, combo },
      { productId: 'b', item: 1, combo },
      { productId: 'a', item: 2, combo },
      { productId: 'b', item: 2, combo },
      { productId: 'a', item: 3 },
    ] as PricedLine[];
    const quote = { lines } as Quote;

    const priced = priceLines([line('pair'), line('pair'), line('a')], quote);

    expect(priced).toEqual([lines.slice(0, 2), lines.slice(2, 4), lines.slice(4)]);
  });
});
