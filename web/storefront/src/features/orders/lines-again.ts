import type { Order, OrderLine } from '@shikanji/api/types';
import type { CartLine, CartPart } from '../../lib/cart';

const partOf = (line: OrderLine): CartPart => ({
  productId: line.productId,
  slug: line.productSlug,
  name: line.name,
  options: line.options.map((option) => option.id),
});

/** The lines of an order as lines of a cart: what was taken in a combo is put together again. */
export function linesAgain(order: Order): CartLine[] {
  const lines: CartLine[] = [];
  let item = 0;
  for (const line of order.lines) {
    const { combo } = line;
    const last = lines.at(-1);
    if (combo === undefined) {
      lines.push({ ...partOf(line), quantity: line.quantity, note: line.note });
    } else if (line.item === item && last?.parts !== undefined) {
      last.parts.push(partOf(line));
    } else {
      lines.push({
        productId: combo.id,
        slug: combo.id,
        name: combo.name,
        options: [],
        parts: [partOf(line)],
        quantity: line.quantity,
        note: line.note,
      });
    }
    item = line.item;
  }
  return lines;
}
