// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  add,
  type CartLine,
  count,
  itemsOf,
  lineKey,
  readCart,
  replace,
  setQuantity,
} from './cart';

const aLine = (changes: Partial<CartLine> = {}): CartLine => ({
  productId: 'prod_chaas',
  slug: 'masala-chaas',
  name: 'Masala Chaas',
  options: ['opt_regular', 'opt_ginger'],
  quantity: 1,
  note: null,
  ...changes,
});

describe('adding to the cart', () => {
  it('joins the same choices, in whatever order they were made', () => {
    const cart = add([aLine()], aLine({ options: ['opt_ginger', 'opt_regular'], quantity: 2 }));

    expect(cart).toHaveLength(1);
    expect(count(cart)).toBe(3);
  });

  it('keeps other choices and other notes apart', () => {
    const other = add([aLine()], aLine({ options: ['opt_regular'] }));
    const cart = add(other, aLine({ note: 'Less salt' }));

    expect(cart).toHaveLength(3);
  });

  it('stops at the most one line may hold', () => {
    expect(count(add([aLine({ quantity: 49 })], aLine({ quantity: 5 })))).toBe(50);
  });
});

describe('changing the cart', () => {
  it('removes a line whose quantity becomes nothing', () => {
    expect(setQuantity([aLine()], lineKey(aLine()), 0)).toEqual([]);
  });

  it('puts a changed line where it stood', () => {
    const other = aLine({ productId: 'prod_chai' });
    const changed = aLine({ options: ['opt_large'] });

    expect(replace([aLine(), other], lineKey(aLine()), changed)).toEqual([changed, other]);
  });

  it('joins a changed line with the one it has become', () => {
    const large = aLine({ options: ['opt_large'], quantity: 2 });
    const cart = replace([aLine(), large], lineKey(aLine()), aLine({ options: ['opt_large'] }));

    expect(cart).toEqual([{ ...large, quantity: 3 }]);
  });
});

describe('what is stored and sent', () => {
  it('holds no price', () => {
    expect(itemsOf([aLine({ note: 'Less salt' })])).toEqual([
      {
        productId: 'prod_chaas',
        quantity: 1,
        options: ['opt_regular', 'opt_ginger'],
        note: 'Less salt',
      },
    ]);
  });

  it.each([undefined, 'text', [null], [{ productId: 1 }], [{ productId: 'p', quantity: 0 }]])(
    'reads %j as an empty cart',
    (stored) => expect(readCart(stored)).toEqual([]),
  );

  it('reads its own writing back', () => {
    const cart = [aLine({ note: 'Less salt' })];

    expect(readCart(JSON.parse(JSON.stringify(cart)))).toEqual(cart);
  });
});
