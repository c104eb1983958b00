import type { Ingredient } from '@shikanji/api/types';
import { TextField } from '@shikanji/ui/text-field';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { SelectField } from '../../lib/select-field';
import { RemoveButton } from '../../lib/remove-button';
import { effects } from './choices-form-values';
import { IngredientField } from './ingredient-field';
import type { ProductForm } from './product-form-values';
import { effectWord, words } from './words-choices';

interface EffectFieldsProps {
  form: UseFormReturn<ProductForm>;
  at: `customizations.${number}.options.${number}.effects.${number}`;
  place: { group: number; option: number; index: number };
  ingredients: readonly Ingredient[];
  onRemove: () => void;
}

export function EffectFields({ form, at, place, ingredients, onRemove }: EffectFieldsProps) {
  const { register, control, formState, setValue } = form;
  const { group, option, index } = place;
  const errors = formState.errors.customizations?.[group]?.options?.[option]?.effects?.[index];
  const { effect, ingredientId, replacedId } = useWatch({ control, name: at });
  const inDish = useWatch({ control, name: 'recipe' }).map((part) => part.ingredientId);
  const unit = ingredients.find(({ id }) => id === ingredientId)?.unit;
  const set = (field: 'ingredientId' | 'replacedId') => (id: string) =>
    setValue(`${at}.${field}`, id, { shouldDirty: true, shouldValidate: errors !== undefined });
  return (
    <div className="flex w-full items-start gap-2">
      <div className="grid min-w-0 flex-1 items-start gap-3 sm:grid-cols-2 lg:grid-cols-4">
        <SelectField
          label={words.effect}
          choices={effects.map((value) => ({ value, label: effectWord(value) }))}
          {...register(`${at}.effect`)}
        />
        {effect === 'replace' && (
          <IngredientField
            label={words.replaced}
            ingredients={ingredients}
            among={inDish}
            id={replacedId}
            error={errors?.replacedId?.message}
            onChoose={set('replacedId')}
          />
        )}
        {effect !== 'resize' && (
          <IngredientField
            label={words.ingredient}
            ingredients={ingredients}
            // only what is in it can be left out or made more
            among={effect === 'remove' || effect === 'change' ? inDish : undefined}
            id={ingredientId}
            error={errors?.ingredientId?.message}
            onChoose={set('ingredientId')}
          />
        )}
        {(effect === 'add' || effect === 'replace') && (
          <TextField
            label={words.amount(unit === undefined || unit === 'piece' ? '' : `, in ${unit}`)}
            hint={effect === 'add' ? words.amountHint : words.amountAsBefore}
            inputMode="decimal"
            autoComplete="off"
            error={errors?.amount?.message}
            {...register(`${at}.amount`)}
          />
        )}
        {(effect === 'change' || effect === 'resize') && (
          <TextField
            label={words.share}
            hint={words.shareHint}
            autoComplete="off"
            error={errors?.share?.message}
            {...register(`${at}.share`)}
          />
        )}
      </div>
      <RemoveButton besideField label={words.removeEffect} onClick={onRemove} />
    </div>
  );
}
