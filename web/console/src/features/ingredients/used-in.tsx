import type { IngredientDetails } from '@shikanji/api/types';
import { useQuery } from '@tanstack/react-query';
import { ingredientsQuery } from '../../lib/ingredients';
import { words } from './words';

interface UsedInProps {
  details: IngredientDetails;
  onOpen: (ingredientId: string) => void;
}

/** The dishes that have it in them, at any depth, and what the kitchen makes of it. */
export function UsedIn({ details: { ingredient, products }, onOpen }: UsedInProps) {
  const all = useQuery(ingredientsQuery).data ?? [];
  const made = all.filter(({ preparation }) =>
    preparation?.parts.some(({ ingredientId }) => ingredientId === ingredient.id),
  );
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-xl">{words.usedIn}</h3>
      {products.length === 0 && made.length === 0 && (
        <p className="text-cumin">{words.usedNowhere}</p>
      )}
      {products.length > 0 && (
        <div>
          <h4 className="text-sm text-cumin">{words.inDishes}</h4>
          <ul className="flex flex-wrap gap-x-4 gap-y-1">
            {products.map(({ id, name }) => (
              <li key={id} className="font-semibold">
                {name}
              </li>
            ))}
          </ul>
        </div>
      )}
      {made.length > 0 && (
        <div>
          <h4 className="text-sm text-cumin">{words.inPreparations}</h4>
          <ul className="flex flex-wrap gap-x-4">
            {made.map(({ id, name }) => (
              <li key={id}>
                <button
                  type="button"
                  className="min-h-11 font-semibold text-leaf underline underline-offset-4"
                  onClick={() => onOpen(id)}
                >
                  {name}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}
