import type { Ingredient } from '@shikanji/api/types';
import { amountWords } from '../../lib/amount';
import type { EffectForm } from './choices-form-values';
import { words } from './words-choices';

type Named = Pick<Ingredient, 'name' | 'unit'>;
export type Ingredients = ReadonlyMap<string, Named>;

const nameOf = (known: Ingredients, id: string): string =>
  known.get(id)?.name.toLocaleLowerCase('en') ?? words.unknownIngredient;

function measured(known: Ingredients, { ingredientId, amount }: EffectForm): string {
  const ingredient = known.get(ingredientId);
  const number = Number(amount);
  const name = nameOf(known, ingredientId);
  return ingredient === undefined || amount.trim() === '' || Number.isNaN(number)
    ? name
    : `${amountWords(number, ingredient.unit)} ${name}`;
}

/** What one effect does, in words: `leaves out ginger`. */
function line(known: Ingredients, given: EffectForm): string {
  const { effect, ingredientId, replacedId, share } = given;
  switch (effect) {
    case 'add':
      return words.puts(measured(known, given));
    case 'remove':
      return words.leavesOut(nameOf(known, ingredientId));
    case 'replace':
      return words.putsFor(measured(known, given), nameOf(known, replacedId));
    case 'change':
      return words.takes(share || '…', nameOf(known, ingredientId));
    case 'resize':
      return words.sized(share || '…');
  }
}

export function effectsLine(known: Ingredients, effects: readonly EffectForm[]): string {
  if (effects.length === 0) return words.doesNothing;
  const all = effects.map((effect) => line(known, effect)).join('; ');
  return all.charAt(0).toLocaleUpperCase('en') + all.slice(1);
}
