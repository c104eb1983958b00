import type { PricedLine, Quote } from '@shikanji/api/types';
import type { Cart } from '../../lib/cart';

/**
 * Which line of the quote belongs to which of the cart. Both have one order, but an item that cannot be priced
 * has no line; and the quote shown while a new one is fetched may be of the cart before.
 */
export function priceLines(cart: Cart, quote: Quote): (PricedLine | undefined)[] {
  let next = 0;
  return cart.map((line) => {
    const at = quote.lines.findIndex(
      (priced, index) => index >= next && priced.productId === line.productId,
    );
    if (at < 0) return undefined;
    next = at + 1;
    return quote.lines[at];
  });
}
