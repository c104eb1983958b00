import type { BadgeChange, DietBadge } from '@shikanji/api/types';

/** What a change does to one dish, as it comes or with one option. */
export interface ChangedDish {
  key: string;
  name: string;
  option: string | null;
  lost: DietBadge[];
  won: DietBadge[];
  /** In words, what takes those that are lost. */
  against: string[];
}

/** The badges of a dish together; what loses any stands first, for that is what a guest would miss. */
export function changedDishes(changes: readonly BadgeChange[]): ChangedDish[] {
  const dishes = new Map<string, ChangedDish>();
  for (const { productId, productName, optionName, badge, after, why } of changes) {
    const key = `${productId} ${optionName ?? ''}`;
    const dish = dishes.get(key) ?? {
      key,
      name: productName,
      option: optionName,
      lost: [],
      won: [],
      against: [],
    };
    (after ? dish.won : dish.lost).push(badge);
    if (!after) dish.against.push(...why.filter((reason) => !dish.against.includes(reason)));
    dishes.set(key, dish);
  }
  return [...dishes.values()].sort(
    (one, other) =>
      Number(other.lost.length > 0) - Number(one.lost.length > 0) ||
      one.name.localeCompare(other.name, 'en'),
  );
}
