import type { Customization, Diet, DietBadge, DietReason, Product } from '@shikanji/api/types';
import type { Household, Keeping } from './choices';

export const imageOf = (product: Pick<Product, 'slug' | 'images'>): string =>
  product.images[0]?.url ?? `/images/products/${product.slug}.svg`;

/** For `srcSet`, beside the `sizes` at which it is shown; a drawing needs none. */
export const imageSizesOf = (product: Pick<Product, 'images'>): string | undefined => {
  const sizes = product.images[0]?.sizes ?? [];
  return sizes.length === 0
    ? undefined
    : sizes.map((size) => `${size.url} ${size.width}w`).join(', ');
};

export const defaultOptions = (product: Product): string[] =>
  product.customizations.flatMap((group) =>
    group.options.filter((option) => option.default && option.available).map((option) => option.id),
  );

/** The first group that still needs a choice. */
export function missingGroup(
  product: Product,
  chosen: readonly string[],
): Customization | undefined {
  return product.customizations.find(
    (group) => group.options.filter((option) => chosen.includes(option.id)).length < group.min,
  );
}

/** Chooses or drops an option: a group of one swaps, a full group stays as it is. */
export function toggleOption(
  group: Customization,
  chosen: readonly string[],
  id: string,
): string[] {
  const others = chosen.filter((other) => !group.options.some((option) => option.id === other));
  if (group.max === 1) {
    const drops = chosen.includes(id) && group.min === 0;
    return drops ? others : [...others, id];
  }
  if (chosen.includes(id)) return chosen.filter((other) => other !== id);
  return chosen.length - others.length >= group.max ? [...chosen] : [...chosen, id];
}

/** Whether a reason speaks against a badge, with the household's own view where households differ; the server warns alike. */
function counts(reason: DietReason, badge: DietBadge, { accepts, refuses }: Household): boolean {
  const differs = reason.optional.includes(badge);
  return reason.breaks.includes(badge)
    ? !(differs && accepts.includes(reason.rule))
    : differs && refuses.includes(reason.rule);
}

/** The options that would mend a badge, or null when nothing mends it. Empty when nothing speaks against it. */
export function remediesFor(diet: Diet, badge: DietBadge, household: Household): string[] | null {
  const told = diet[badge] || diet.why.some((reason) => reason.breaks.includes(badge));
  const reasons = diet.why.filter((reason) => counts(reason, badge, household));
  if (!told || reasons.some((reason) => reason.remedy === null)) return null;
  return [...new Set(reasons.flatMap((reason) => reason.remedy?.optionId ?? []))];
}

/** Whether a product suits what one keeps to as it comes (`yes`), with a choice (`mended`), or not at all. */
export function suits(product: Product, { filter, household }: Keeping): 'yes' | 'mended' | 'no' {
  if (filter === 'all') return 'yes';
  const remedies = remediesFor(product.diet, filter, household);
  if (remedies === null) return 'no';
  return remedies.length === 0 ? 'yes' : 'mended';
}

/** What the sheet opens with: the defaults, and whatever makes the product suit what one keeps to. */
export function startingOptions(product: Product, { filter, household }: Keeping): string[] {
  const remedies = filter === 'all' ? [] : (remediesFor(product.diet, filter, household) ?? []);
  return remedies.reduce((chosen, id) => {
    const group = product.customizations.find((candidate) =>
      candidate.options.some((option) => option.id === id),
    );
    return group === undefined || chosen.includes(id) ? chosen : toggleOption(group, chosen, id);
  }, defaultOptions(product));
}

export function matches(product: Product, words: string): boolean {
  const sought = words.trim().toLocaleLowerCase('en-IN').split(/\s+/);
  const text = [
    product.name,
    product.description,
    ...product.tags,
    ...product.ingredients.map((ingredient) => ingredient.name),
  ]
    .join(' ')
    .toLocaleLowerCase('en-IN');
  return sought.every((word) => text.includes(word));
}
