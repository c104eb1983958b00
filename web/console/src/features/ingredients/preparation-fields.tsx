import { wordsAt } from '@shikanji/api/errors';
import type { Ingredient, ProblemError } from '@shikanji/api/types';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { TextField } from '@shikanji/ui/text-field';
import { useQuery } from '@tanstack/react-query';
import { type UseFormReturn, useFieldArray, useWatch } from 'react-hook-form';
import { ingredientsQuery } from '../../lib/ingredients';
import { ItemPicker } from '../../lib/item-picker';
import type { IngredientForm } from './ingredient-form-values';
import { PartRow } from './part-row';
import { words } from './words';
import { units } from './words-nature';

interface PreparationFieldsProps {
  form: UseFormReturn<IngredientForm>;
  /** Itself, which it can't be made of. */
  self: string | null;
  refused: readonly ProblemError[];
}

/** How the kitchen makes it of others, if it does. */
export function PreparationFields({ form, self, refused }: PreparationFieldsProps) {
  const { register, control, formState } = form;
  const { errors } = formState;
  const all = useQuery(ingredientsQuery).data ?? [];
  const parts = useFieldArray({ control, name: 'parts' });
  const { made, unit = 'g' } = useWatch({ control });
  const taken = new Set([self, ...parts.fields.map(({ ingredientId }) => ingredientId)]);
  const free = all.filter(({ id }) => !taken.has(id));
  const add = ({ id, name, unit: counted }: Ingredient) =>
    parts.append(
      { ingredientId: id, name, amount: '', unit: counted },
      { focusName: `parts.${parts.fields.length}.amount` },
    );
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-1 font-display text-xl font-bold">{words.preparation}</legend>
      <ChoiceRow
        type="checkbox"
        label={words.makeHere}
        note={words.makeHereHint}
        {...register('made')}
      />
      {made && (
        <>
          <TextField
            className="sm:max-w-80"
            label={words.yield(unit === 'piece' ? '' : `, in ${units[unit].toLowerCase()}s`)}
            inputMode="decimal"
            autoComplete="off"
            error={errors.yield?.message ?? wordsAt(refused, '/preparation/yield', 'en')}
            {...register('yield')}
          />
          {parts.fields.length > 0 && (
            <ul className="divide-y border-y">
              {parts.fields.map((field, index) => (
                <PartRow
                  key={field.id}
                  form={form}
                  index={index}
                  name={field.name}
                  unit={field.unit}
                  error={
                    errors.parts?.[index]?.amount?.message ??
                    wordsAt(refused, `/preparation/parts/${index}`, 'en')
                  }
                  onRemove={() => parts.remove(index)}
                />
              ))}
            </ul>
          )}
          <ItemPicker
            label={words.addPart}
            hint={words.addPartHint}
            none={words.noPart}
            error={
              errors.parts?.root?.message ??
              errors.parts?.message ??
              refused.find(({ pointer }) => pointer === '/preparation/parts')?.message
            }
            items={free.map(({ id, name, hindiName }) => ({ id, name, otherName: hindiName }))}
            onPick={(id) => {
              const picked = free.find((one) => one.id === id);
              if (picked !== undefined) add(picked);
            }}
          />
        </>
      )}
    </fieldset>
  );
}
