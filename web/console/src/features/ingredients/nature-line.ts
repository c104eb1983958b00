import type { Ingredient } from '@shikanji/api/types';
import { isUnknown } from '../../lib/ingredient';
import { words } from './words';
import { allergens, forms, origins, parts, traits } from './words-nature';

const list = new Intl.ListFormat('en-IN', { type: 'conjunction' });
const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** What it is in a few words: `Leaf, fresh`; `Milk or made of it; raw curd or milk`. */
export function natureLine(ingredient: Ingredient): string {
  const { origin, part, form, preparation } = ingredient;
  if (preparation !== null && preparation.parts.length > 0) {
    return words.madeOf(list.format(preparation.parts.map(({ name }) => lower(name))));
  }
  if (isUnknown(ingredient) || origin === null || part === null || form === null) {
    return words.unknown;
  }
  const what =
    origin === 'plant'
      ? `${parts[part].label}, ${lower(forms[form].label)}`
      : origins[origin].label;
  return [what, ...ingredient.traits.map((trait) => lower(traits[trait].label))].join('; ');
}

/** What nobody has said is not the same as none; of what the kitchen makes, the parts tell. */
export function allergenLine({ allergens: some, preparation }: Ingredient): string {
  if (some === null) return preparation === null ? words.allergensOpen : words.allergensOfParts;
  return some.length === 0
    ? words.noAllergens
    : some.map((allergen) => allergens[allergen]).join(', ');
}

export const areAllergensOpen = ({ allergens: some, preparation }: Ingredient): boolean =>
  some === null && preparation === null;
