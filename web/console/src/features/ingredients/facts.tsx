import type { Ingredient } from '@shikanji/api/types';
import type { ReactNode } from 'react';
import { amountWords } from '../../lib/amount';
import { isUnknown } from '../../lib/ingredient';
import { allergenLine } from './nature-line';
import { words } from './words';
import { forms, origins, parts, trackings, traits, units } from './words-nature';

/** For who may read only. */
export function Facts({ ingredient }: { ingredient: Ingredient }) {
  const { origin, part, form, preparation, unit, tracking } = ingredient;
  const open = isUnknown(ingredient) ? words.notSaid : '–';
  return (
    <dl className="grid gap-3 sm:grid-cols-2">
      <Fact name={words.origin}>{origin === null ? open : origins[origin].label}</Fact>
      <Fact name={words.part}>{part === null ? open : parts[part].label}</Fact>
      <Fact name={words.form}>{form === null ? open : forms[form].label}</Fact>
      <Fact name={words.traits}>
        {ingredient.traits.length === 0
          ? words.noTraits
          : ingredient.traits.map((trait) => traits[trait].label).join(', ')}
      </Fact>
      <Fact name={words.allergens}>{allergenLine(ingredient)}</Fact>
      <Fact name={words.unit}>{units[unit]}</Fact>
      <Fact name={words.tracking}>
        {trackings[tracking].label}
        <span className="block text-sm text-cumin">{trackings[tracking].note}</span>
      </Fact>
      {preparation !== null && (
        <Fact name={words.recipe}>
          {words.recipeFor(amountWords(preparation.yield, unit))}
          <ul>
            {preparation.parts.map((one) => (
              <li key={one.ingredientId}>
                {`${amountWords(one.amount, countedIn(one.unit))} ${one.name}`}
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </dl>
  );
}

const countedIn = (unit: string): Ingredient['unit'] =>
  unit === 'ml' || unit === 'piece' ? unit : 'g';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-cumin">{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
