import { ChoiceRow } from '@shikanji/ui/choice-row';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { SelectField } from '../../lib/select-field';
import type { IngredientForm } from './ingredient-form-values';
import { words } from './words';
import { allergens, codesOf, forms, origins, parts, traits } from './words-nature';

const choices = <Code extends string>(table: Readonly<Record<Code, { label: string }>>) => [
  { value: '', label: words.notSaid },
  ...codesOf(table).map((value) => ({ value, label: table[value].label })),
];

/** What it is: three questions, each with what the answer does to a dish. */
export function NatureFields({ form }: { form: UseFormReturn<IngredientForm> }) {
  const { register, control } = form;
  const { origin, part, form: use } = useWatch({ control });
  const asked = [
    ['origin', words.origin, choices(origins), origin ? origins[origin].note : null],
    ['part', words.part, choices(parts), part ? parts[part].note : null],
    ['form', words.form, choices(forms), use ? forms[use].note : null],
  ] as const;
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="mb-1 font-display text-xl font-bold">{words.natureTitle}</legend>
      <p className="text-cumin">{words.natureHint}</p>
      <div className="grid items-start gap-3 sm:grid-cols-3">
        {asked.map(([name, label, options, note]) => (
          <div key={name} className="flex flex-col gap-1">
            <SelectField label={label} choices={options} {...register(name)} />
            <p className={`text-sm ${note === null ? 'text-clay' : 'text-cumin'}`}>
              {note ?? words.notSaidHint}
            </p>
          </div>
        ))}
      </div>
      <fieldset className="min-w-0">
        <legend className="mb-1 text-sm font-semibold">{words.traits}</legend>
        <div className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
          {codesOf(traits).map((trait) => (
            <ChoiceRow
              key={trait}
              type="checkbox"
              value={trait}
              label={traits[trait].label}
              note={traits[trait].note}
              {...register('traits')}
            />
          ))}
        </div>
      </fieldset>
      <AllergenFields form={form} />
    </fieldset>
  );
}

function AllergenFields({ form: { register, control } }: { form: UseFormReturn<IngredientForm> }) {
  const { allergensKnown } = useWatch({ control });
  return (
    <fieldset className="flex min-w-0 flex-col gap-2">
      <legend className="mb-1 text-sm font-semibold">{words.allergens}</legend>
      <ChoiceRow
        type="checkbox"
        label={words.allergensKnown}
        note={words.allergensKnownHint}
        {...register('allergensKnown')}
      />
      {allergensKnown && (
        <>
          <p className="text-sm text-cumin">{words.allergensHint}</p>
          <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
            {codesOf(allergens).map((allergen) => (
              <ChoiceRow
                key={allergen}
                type="checkbox"
                value={allergen}
                label={allergens[allergen]}
                {...register('allergens')}
              />
            ))}
          </div>
        </>
      )}
    </fieldset>
  );
}
