import type { PricedLine, Quote } from '@shikanji/api/types';
import type { Cart } from '../../lib/cart';

/**
 * Which lines of the quote belong to which of the cart; a combo has one for each of its parts. Both have one order, but an
 * item that cannot be priced has no line; and the quote shown while a new one is fetched may be of the cart before.
 */
export function priceLines(cart: Cart, quote: Quote): PricedLine[][] {
  const items = new Map<number, PricedLine[]>();
  for (const line of quote.lines) items.set(line.item, [...(items.get(line.item) ?? []), line]);
  const groups = [...items.values()];
  let next = 0;
  return cart.map((line) => {
    const at = groups.findIndex(
      ([first], index) =>
        index >= next && (first?.combo?.id ?? first?.productId) === line.productId,
    );
    if (at < 0) return [];
    next = at + 1;
    return groups[at] ?? [];
  });
}
