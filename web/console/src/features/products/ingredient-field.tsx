import type { Ingredient } from '@shikanji/api/types';
import { ItemPicker } from '../../lib/item-picker';
import { ChoiceField } from '../../lib/choice-field';
import { words } from './words-choices';

interface IngredientFieldProps {
  label: string;
  ingredients: readonly Ingredient[];
  /** Only one of these; any, if it is absent. */
  among?: readonly string[] | undefined;
  /** Empty while none is chosen. */
  id: string;
  error: string | undefined;
  onChoose: (id: string) => void;
}

/** One ingredient: of the dish by a short list, of all by a few letters. */
export function IngredientField(props: IngredientFieldProps) {
  const { label, ingredients, among, id, error, onChoose } = props;
  const chosen = ingredients.find((one) => one.id === id);
  if (among !== undefined || chosen !== undefined) {
    // once one is chosen from all, it stands there, and another can be looked for
    const offered = among === undefined ? [id] : [...new Set([...among, id])];
    const choices = ingredients.filter((one) => offered.includes(one.id));
    return (
      <ChoiceField
        label={label}
        error={error}
        value={id}
        choices={[
          { value: '', label: among === undefined ? words.another : words.choose },
          ...choices.map((one) => ({ value: one.id, label: one.name })),
        ]}
        onChoose={onChoose}
      />
    );
  }
  return (
    <ItemPicker
      label={label}
      hint={words.pickHint}
      none={words.noIngredient}
      error={error}
      items={ingredients.map((one) => ({
        id: one.id,
        name: one.name,
        otherName: one.hindiName,
      }))}
      onPick={onChoose}
    />
  );
}
