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
  ({ lines: ids.map((productId) => ({ productId }) as PricedLine) }) as Quote;

describe('which price belongs to which line', () => {
  it('skips what could not be priced', () => {
    const priced = priceLines([line('a'), line('gone'), line('b')], quoteOf('a', 'b'));

    expect(priced.map((found) => found?.productId)).toEqual(['a', undefined, 'b']);
  });

  it('gives two lines of one product each its own', () => {
    const quote = quoteOf('a', 'a');

    expect(priceLines([line('a'), line('a')], quote)).toEqual(quote.lines);
  });
});
