import { add, type Cart, type CartLine, readCart, replace, setQuantity } from './cart';
import { persisted, type Persisted } from './persisted';

const carts = new Map<string, Persisted<Cart>>();

/** Each store has its own cart: prices and what there is differ. */
export function cartOf(storeId: string): Persisted<Cart> {
  const known = carts.get(storeId);
  if (known !== undefined) return known;
  const made = persisted(`shikanji.cart.${storeId}`, readCart);
  carts.set(storeId, made);
  return made;
}

export const addToCart = (storeId: string, line: CartLine) =>
  cartOf(storeId).set(add(cartOf(storeId).get(), line));

export const setCartQuantity = (storeId: string, key: string, quantity: number) =>
  cartOf(storeId).set(setQuantity(cartOf(storeId).get(), key, quantity));

export const replaceInCart = (storeId: string, key: string, line: CartLine) =>
  cartOf(storeId).set(replace(cartOf(storeId).get(), key, line));

export const emptyCart = (storeId: string) => cartOf(storeId).set([]);

/** Into the cart of another store, beside what is there. */
export function moveCart(from: string, to: string): void {
  for (const line of cartOf(from).get()) addToCart(to, line);
  emptyCart(from);
}
