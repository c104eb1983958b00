import type { Combo, Product } from '@shikanji/api/types';
import type { CartPart } from '../../lib/cart';
import type { Keeping } from '../../lib/choices';
import { startingOptions, suits } from '../../lib/product';

type Slot = Combo['slots'][number];
export type ComboChoice = Slot['choices'][number];

const productOf = (menu: readonly Product[], choice: ComboChoice) =>
  menu.find((product) => product.id === choice.productId);

const canSuit = (menu: readonly Product[], choice: ComboChoice, keeping: Keeping) => {
  const product = productOf(menu, choice);
  return keeping.filter === 'all' || (product !== undefined && suits(product, keeping) !== 'no');
};

/** A choice as it is put into the cart first: what is usual, and what one keeps to. */
export function partOf(menu: readonly Product[], choice: ComboChoice, keeping: Keeping): CartPart {
  const product = productOf(menu, choice);
  return {
    productId: choice.productId,
    slug: choice.slug,
    name: choice.name,
    options: product === undefined ? [] : startingOptions(product, keeping),
  };
}

/** The usual choice of each slot, unless it is sold out or goes against what one keeps to and another does not. */
export function startingParts(
  combo: Combo,
  menu: readonly Product[],
  keeping: Keeping,
): CartPart[] {
  return combo.slots.flatMap(({ choices }) => {
    const usual = [...choices].sort((one, other) => Number(other.default) - Number(one.default));
    const choice =
      usual.find((one) => one.available && canSuit(menu, one, keeping)) ??
      usual.find((one) => one.available) ??
      usual[0];
    return choice === undefined ? [] : [partOf(menu, choice, keeping)];
  });
}

/** Whether each part of it can be had as one keeps to it. */
export const comboSuits = (combo: Combo, menu: readonly Product[], keeping: Keeping): boolean =>
  combo.slots.every((slot) => slot.choices.some((choice) => canSuit(menu, choice, keeping)));
