import type { Ingredient } from '@shikanji/api/types';
import { isUnknown } from '../../lib/ingredient';
import { isMeant } from '../../lib/is-meant';
import { textOf } from '../../lib/search';

export const shows = ['unknown', 'made', 'bought'] as const;
export type Show = (typeof shows)[number];

const isShow = (text: string | undefined): text is Show => shows.some((show) => show === text);

/** What the page shows stands in its address. */
export interface IngredientsSearch {
  show?: Show;
  q?: string;
  /** Whose sheet is open: an id or a slug; `new` for one that is being added. */
  id?: string;
}

export function ingredientsSearch(search: Record<string, unknown>): IngredientsSearch {
  const show = textOf(search, 'show');
  const q = textOf(search, 'q');
  const id = textOf(search, 'id');
  return {
    ...(isShow(show) && { show }),
    ...(q !== undefined && { q }),
    ...(id !== undefined && { id }),
  };
}

/** What is not described stands first: it takes badges from dishes until somebody says what it is. */
export const narrowed = (
  ingredients: readonly Ingredient[],
  { show, q = '' }: IngredientsSearch,
): Ingredient[] =>
  ingredients
    .filter((one) => isChosen(one, show) && isMeant(q, one.name, one.hindiName))
    .sort((one, other) => Number(isUnknown(other)) - Number(isUnknown(one)));

function isChosen(ingredient: Ingredient, show: Show | undefined): boolean {
  switch (show) {
    case undefined:
      return true;
    case 'unknown':
      return isUnknown(ingredient);
    case 'made':
      return ingredient.preparation !== null;
    case 'bought':
      return ingredient.preparation === null;
  }
}
