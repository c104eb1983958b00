import type { Ingredient } from '@shikanji/api/types';
import { useQuery } from '@tanstack/react-query';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { isUnknown } from '../../lib/ingredient';
import { ingredientsQuery } from '../../lib/ingredients';
import { ItemPicker } from '../../lib/item-picker';
import type { ProductForm } from './product-form-values';
import { RecipeRow } from './recipe-row';
import { Section } from '../../lib/section';
import { words } from './words-form';
import { words as listWords } from './words';

export function RecipeFields({ form }: { form: UseFormReturn<ProductForm> }) {
  const { control, formState } = form;
  const { errors } = formState;
  const all = useQuery(ingredientsQuery).data ?? [];
  const parts = useFieldArray({ control, name: 'recipe' });
  const taken = new Set(parts.fields.map(({ ingredientId }) => ingredientId));
  const free = all.filter(({ id }) => !taken.has(id));
  const add = ({ id, name, unit }: Ingredient) =>
    parts.append(
      { ingredientId: id, name, amount: '', unit },
      { focusName: `recipe.${parts.fields.length}.amount` },
    );
  return (
    <Section title={words.recipe} hint={words.recipeHint}>
      {parts.fields.length === 0 ? (
        <p className="text-clay">{words.recipeEmpty}</p>
      ) : (
        <ul className="divide-y border-y">
          {parts.fields.map((field, index) => (
            <RecipeRow
              key={field.id}
              form={form}
              index={index}
              count={parts.fields.length}
              part={field}
              error={errors.recipe?.[index]?.amount?.message}
              onMove={(to) => parts.move(index, to)}
              onRemove={() => parts.remove(index)}
            />
          ))}
        </ul>
      )}
      <ItemPicker
        label={words.addPart}
        hint={words.addPartHint}
        none={words.noPart}
        error={errors.recipe?.root?.message ?? errors.recipe?.message}
        items={free.map((one) => ({
          id: one.id,
          name: one.name,
          otherName: one.hindiName,
          ...(isUnknown(one) && { note: listWords.unknown }),
        }))}
        onPick={(id) => {
          const picked = free.find((one) => one.id === id);
          if (picked !== undefined) add(picked);
        }}
      />
    </Section>
  );
}
