import { ChoiceRow } from '@shikanji/ui/choice-row';
import type { UseFormReturn } from 'react-hook-form';
import { SelectField } from '../../lib/select-field';
import type { IngredientForm } from './ingredient-form-values';
import { words } from './words';
import { codesOf, trackings, units } from './words-nature';

interface KeepingFieldsProps {
  form: UseFormReturn<IngredientForm>;
  /** What the server says against the unit. */
  unitError: string | null;
}

export function KeepingFields({ form: { register }, unitError }: KeepingFieldsProps) {
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-1 font-display text-xl font-bold">{words.keeping}</legend>
      <div className="flex flex-col gap-1">
        <SelectField
          label={words.unit}
          className="sm:max-w-60"
          aria-invalid={unitError === null ? undefined : true}
          choices={codesOf(units).map((value) => ({ value, label: units[value] }))}
          {...register('unit')}
        />
        <p
          aria-live="polite"
          className={`text-sm ${unitError === null ? 'text-cumin' : 'font-medium text-clay'}`}
        >
          {unitError ?? words.unitHint}
        </p>
      </div>
      <fieldset className="min-w-0">
        <legend className="mb-1 text-sm font-semibold">{words.tracking}</legend>
        <div className="grid gap-2 sm:grid-cols-3">
          {codesOf(trackings).map((tracking) => (
            <ChoiceRow
              key={tracking}
              type="radio"
              value={tracking}
              label={trackings[tracking].label}
              note={trackings[tracking].note}
              {...register('tracking')}
            />
          ))}
        </div>
      </fieldset>
    </fieldset>
  );
}
