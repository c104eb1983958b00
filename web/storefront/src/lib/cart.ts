/** What is chosen for one part of a combo. */
export interface CartPart {
  productId: string;
  slug: string;
  name: string;
  options: string[];
}

/** One configuration of a product, or of a combo. No prices: those are the server's alone. */
export interface CartLine {
  productId: string;
  slug: string;
  /** Kept to be able to name what has left the menu since. */
  name: string;
  options: string[];
  /** Of a combo, slot by slot. */
  parts?: CartPart[];
  quantity: number;
  note: string | null;
}

export type Cart = readonly CartLine[];

export const mostPerLine = 50;

/** The same product with the same choices and note is the same line, in whatever order it was chosen. */
export function lineKey(line: Pick<CartLine, 'productId' | 'options' | 'parts' | 'note'>): string {
  const parts = line.parts?.map((part) => [part.productId, ...[...part.options].sort()]);
  return JSON.stringify([
    line.productId,
    [...line.options].sort(),
    line.note?.trim() ?? '',
    ...(parts === undefined ? [] : [parts]),
  ]);
}

const within = (quantity: number) => Math.min(mostPerLine, Math.max(0, Math.trunc(quantity)));

export function add(cart: Cart, line: CartLine): Cart {
  const key = lineKey(line);
  const known = cart.find((other) => lineKey(other) === key);
  if (known === undefined) return [...cart, { ...line, quantity: within(line.quantity) }];
  return setQuantity(cart, key, known.quantity + line.quantity);
}

/** Zero removes the line. */
export function setQuantity(cart: Cart, key: string, quantity: number): Cart {
  return cart
    .map((line) => (lineKey(line) === key ? { ...line, quantity: within(quantity) } : line))
    .filter((line) => line.quantity > 0);
}

/** Puts a changed line where it stood; joins it with one that has become the same. */
export function replace(cart: Cart, key: string, changed: CartLine): Cart {
  const at = cart.findIndex((line) => lineKey(line) === key);
  if (at < 0) return add(cart, changed);
  const others = cart.filter((_, index) => index !== at);
  if (others.some((line) => lineKey(line) === lineKey(changed))) return add(others, changed);
  return cart.map((line, index) => (index === at ? changed : line));
}

export const count = (cart: Cart): number => cart.reduce((sum, line) => sum + line.quantity, 0);

export const countOf = (cart: Cart, productId: string): number =>
  count(cart.filter((line) => line.productId === productId));

export const itemsOf = (cart: Cart) =>
  cart.map(({ productId, options, parts, quantity, note }) => ({
    productId,
    quantity,
    options,
    ...(parts === undefined
      ? {}
      : { parts: parts.map((part) => ({ productId: part.productId, options: part.options })) }),
    ...(note === null ? {} : { note }),
  }));

/** Makes sense of what this or an older version has stored. */
export function readCart(stored: unknown): Cart {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((entry: Partial<CartLine> | null) => {
    if (typeof entry?.productId !== 'string' || typeof entry.quantity !== 'number') return [];
    const parts = readParts(entry.parts);
    const line: CartLine = {
      productId: entry.productId,
      slug: typeof entry.slug === 'string' ? entry.slug : entry.productId,
      name: typeof entry.name === 'string' ? entry.name : entry.productId,
      options: readOptions(entry.options),
      ...(parts.length === 0 ? {} : { parts }),
      quantity: within(entry.quantity),
      note: typeof entry.note === 'string' && entry.note !== '' ? entry.note : null,
    };
    return line.quantity > 0 ? [line] : [];
  });
}

const readOptions = (stored: unknown): string[] =>
  Array.isArray(stored) ? stored.filter((option) => typeof option === 'string') : [];

function readParts(stored: unknown): CartPart[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((part: Partial<CartPart> | null) =>
    typeof part?.productId === 'string' && typeof part.slug === 'string'
      ? [
          {
            productId: part.productId,
            slug: part.slug,
            name: typeof part.name === 'string' ? part.name : part.slug,
            options: readOptions(part.options),
          },
        ]
      : [],
  );
}
