import { TextField } from '@shikanji/ui/text-field';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { ChoiceField } from '../../lib/choice-field';
import { nutritionFields, type ProductForm } from './product-form-values';
import { Section } from '../../lib/section';
import { words } from './words-form';

const hot = (['', '0', '1', '2', '3'] as const).map((level) => ({
  value: level,
  label: words.spiceLevels[level],
}));

export function ServingFields({ form }: { form: UseFormReturn<ProductForm> }) {
  const { register, formState, control } = form;
  const { errors } = formState;
  const made = useWatch({ control, name: 'kind' }) === 'made_to_order';
  return (
    <Section title={words.servingTitle}>
      <div className="grid items-start gap-3 sm:grid-cols-2 lg:grid-cols-4">
        {made && (
          <TextField
            label={words.serving}
            hint={words.servingHint}
            autoComplete="off"
            error={errors.serving?.message}
            {...register('serving')}
          />
        )}
        <TextField
          label={words.weightGrams}
          inputMode="numeric"
          autoComplete="off"
          error={errors.weightGrams?.message}
          {...register('weightGrams')}
        />
        <TextField
          label={words.prepMinutes}
          inputMode="numeric"
          autoComplete="off"
          error={errors.prepMinutes?.message}
          {...register('prepMinutes')}
        />
        <TextField
          label={words.makeSeconds}
          hint={words.makeSecondsHint}
          inputMode="numeric"
          autoComplete="off"
          error={errors.makeSeconds?.message}
          {...register('makeSeconds')}
        />
        <ChoiceField
          label={words.spiceLevel}
          choices={hot}
          error={errors.spiceLevel?.message}
          {...register('spiceLevel')}
        />
      </div>
      <fieldset className="grid min-w-0 grid-cols-2 items-start gap-3 lg:grid-cols-4">
        <legend className="mb-1 text-sm font-semibold">
          {words.nutrition}
          <span className="block font-normal text-cumin">{words.nutritionHint}</span>
        </legend>
        {nutritionFields.map((field) => (
          <TextField
            key={field}
            label={words.nutritionFields[field]}
            inputMode="decimal"
            autoComplete="off"
            error={errors.nutrition?.[field]?.message}
            {...register(`nutrition.${field}`)}
          />
        ))}
      </fieldset>
    </Section>
  );
}
