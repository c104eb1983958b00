import type { Ingredient } from '@shikanji/api/types';
import { Badge } from '@shikanji/ui/badge';
import type { RefObject } from 'react';
import { isUnknown } from '../../lib/ingredient';
import { stepRows } from '../../lib/row-keys';
import { allergenLine, areAllergensOpen, natureLine } from './nature-line';
import { words } from './words';
import { units } from './words-nature';

interface IngredientsTableProps {
  ingredients: readonly Ingredient[];
  table: RefObject<HTMLTableElement | null>;
  onOpen: (ingredient: Ingredient) => void;
}

const wide = 'hidden px-3 py-3 md:table-cell last:pr-0';

export function IngredientsTable({ ingredients, table, onOpen }: IngredientsTableProps) {
  return (
    <table ref={table} className="w-full border-collapse text-left">
      <thead className="border-b-2 border-ink text-sm">
        <tr>
          <th className="py-2 md:w-1/4">{words.name}</th>
          <th className={wide}>{words.nature}</th>
          <th className={wide}>{words.allergens}</th>
          <th className={wide}>{words.unit}</th>
          <th className={wide}>{words.source}</th>
        </tr>
      </thead>
      <tbody className="divide-y">
        {ingredients.map((ingredient) => (
          <Row key={ingredient.id} ingredient={ingredient} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  ingredient: Ingredient;
  onOpen: (ingredient: Ingredient) => void;
}

function Row({ ingredient, onOpen }: RowProps) {
  const { name, hindiName, allergens, unit, preparation } = ingredient;
  const open = areAllergensOpen(ingredient);
  const unknown = isUnknown(ingredient);
  const source = preparation === null ? words.bought : words.made;
  const nature = unknown ? <Unknown /> : natureLine(ingredient);
  return (
    <tr className="relative align-top hover:bg-mint">
      <th scope="row" className="py-3 font-normal">
        <button
          type="button"
          aria-label={words.details(name)}
          className="text-left text-lg font-semibold break-words after:absolute after:inset-0"
          onKeyDown={stepRows}
          onClick={() => onOpen(ingredient)}
        >
          {name}
        </button>
        {hindiName !== null && (
          <span lang="hi" className="block text-cumin">
            {hindiName}
          </span>
        )}
        <span className="block md:hidden">{nature}</span>
        <span className="block text-cumin md:hidden">
          {[units[unit], source].join(' · ')}
          {(open || (allergens?.length ?? 0) > 0) && (
            <>
              {` · ${words.allergens}: `}
              <Allergens ingredient={ingredient} />
            </>
          )}
        </span>
      </th>
      <td className={wide}>{nature}</td>
      <td className={`${wide} ${allergens?.length === 0 ? 'text-cumin' : ''}`}>
        <Allergens ingredient={ingredient} />
      </td>
      <td className={wide}>{units[unit]}</td>
      <td className={wide}>{source}</td>
    </tr>
  );
}

const Allergens = ({ ingredient }: { ingredient: Ingredient }) => (
  <span className={areAllergensOpen(ingredient) ? 'font-semibold text-clay' : ''}>
    {allergenLine(ingredient)}
  </span>
);

const Unknown = () => (
  <>
    <Badge tone="clay">{words.unknown}</Badge>
    <span className="block text-clay">{words.unknownHint}</span>
  </>
);
