import type { Combo, Product } from '@shikanji/api/types';
import type { CartPart } from '../../lib/cart';
import type { DietFilter } from '../../lib/choices';
import { startingOptions, suits } from '../../lib/product';

type Slot = Combo['slots'][number];
export type ComboChoice = Slot['choices'][number];

const productOf = (menu: readonly Product[], choice: ComboChoice) =>
  menu.find((product) => product.id === choice.productId);

const canSuit = (menu: readonly Product[], choice: ComboChoice, filter: DietFilter) => {
  const product = productOf(menu, choice);
  return filter === 'all' || (product !== undefined && suits(product, filter) !== 'no');
};

/** A choice as it is put into the cart first: what is usual, and what the filter asks for. */
export function partOf(
  menu: readonly Product[],
  choice: ComboChoice,
  filter: DietFilter,
): CartPart {
  const product = productOf(menu, choice);
  return {
    productId: choice.productId,
    slug: choice.slug,
    name: choice.name,
    options: product === undefined ? [] : startingOptions(product, filter),
  };
}

/** The usual choice of each slot, unless it is sold out or goes against the filter and another does not. */
export function startingParts(
  combo: Combo,
  menu: readonly Product[],
  filter: DietFilter,
): CartPart[] {
  return combo.slots.flatMap(({ choices }) => {
    const usual = [...choices].sort((one, other) => Number(other.default) - Number(one.default));
    const choice =
      usual.find((one) => one.available && canSuit(menu, one, filter)) ??
      usual.find((one) => one.available) ??
      usual[0];
    return choice === undefined ? [] : [partOf(menu, choice, filter)];
  });
}

/** Whether each part of it can be had as the filter asks. */
export const comboSuits = (combo: Combo, menu: readonly Product[], filter: DietFilter): boolean =>
  combo.slots.every((slot) => slot.choices.some((choice) => canSuit(menu, choice, filter)));
