import { Button } from '@shikanji/ui/button';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { type UseFormReturn, useFieldArray, useWatch } from 'react-hook-form';
import { ingredientsQuery } from '../../lib/ingredients';
import { emptyEffect } from './choices-form-values';
import { EffectFields } from './effect-fields';
import { effectsLine } from './effect-line';
import type { ProductForm } from './product-form-values';
import { words } from './words-choices';

interface EffectsFieldsProps {
  form: UseFormReturn<ProductForm>;
  group: number;
  option: number;
  /** Something in it needs another look: it opens. */
  faulty: boolean;
}

const mostEffects = 20;

/** What an option does to the dish: one line of words, and behind it the fields. */
export function EffectsFields({ form, group, option, faulty }: EffectsFieldsProps) {
  const { control } = form;
  const name = `customizations.${group}.options.${option}.effects` as const;
  const effects = useFieldArray({ control, name });
  const given = useWatch({ control, name });
  const [open, setOpen] = useState(false);
  const ingredients = useQuery(ingredientsQuery).data ?? [];
  const known = new Map(ingredients.map((one) => [one.id, one]));
  return (
    <details
      open={open || faulty}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className="flex flex-col"
    >
      <summary className="flex min-h-11 items-center text-cumin">
        <span className="underline decoration-dotted underline-offset-4">
          {effectsLine(known, given)}
        </span>
      </summary>
      {(open || faulty) && (
        <div className="flex flex-col items-start gap-3 border-l-4 border-line pl-3">
          {effects.fields.map((field, index) => (
            <EffectFields
              key={field.id}
              form={form}
              at={`${name}.${index}`}
              place={{ group, option, index }}
              ingredients={ingredients}
              onRemove={() => effects.remove(index)}
            />
          ))}
          {effects.fields.length < mostEffects && (
            <Button
              look="outline"
              onClick={() =>
                effects.append(emptyEffect('add'), {
                  focusName: `${name}.${effects.fields.length}.effect`,
                })
              }
            >
              <Plus aria-hidden size={20} strokeWidth={1.75} />
              {words.addEffect}
            </Button>
          )}
        </div>
      )}
    </details>
  );
}
