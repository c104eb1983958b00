import { ChoiceRow } from '@shikanji/ui/choice-row';
import { useState } from 'react';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { optionsBefore } from './choices-form-values';
import type { ProductForm } from './product-form-values';
import { Fault } from '../../lib/section';
import { words } from './words-choices';

interface NeedsFieldsProps {
  form: UseFormReturn<ProductForm>;
  /** Of the group. */
  index: number;
  error: string | undefined;
}

const list = new Intl.ListFormat('en-IN', { type: 'disjunction' });

/** Whether the group is asked only with some option of those before it. */
export function NeedsFields({ form, index, error }: NeedsFieldsProps) {
  const { control, setValue } = form;
  const [open, setOpen] = useState(false);
  const groups = useWatch({ control, name: 'customizations' });
  const needs = groups[index]?.needs ?? [];
  const before = optionsBefore(groups, index);
  // after a move some may stand behind it: they are shown, so that they can be unticked
  const others = groups.slice(index).flatMap(({ options }) => options);
  const shown = [...before, ...others.filter(({ key }) => needs.includes(key))];
  if (shown.length === 0) return null;
  const chosen = shown.filter(({ key }) => needs.includes(key));
  const toggle = (key: string) =>
    setValue(
      `customizations.${index}.needs`,
      needs.includes(key) ? needs.filter((other) => other !== key) : [...needs, key],
      { shouldDirty: true, shouldValidate: error !== undefined },
    );
  return (
    <details
      open={open || error !== undefined}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary className="flex min-h-11 items-center font-semibold text-leaf underline underline-offset-4">
        {chosen.length === 0
          ? words.always
          : words.askedIf(list.format(chosen.map(({ name }) => `“${name || words.unnamed}”`)))}
      </summary>
      <fieldset className="min-w-0">
        <legend className="mb-1 text-sm font-semibold">
          {words.asked}
          <span className="block font-normal text-cumin">{words.askedHint}</span>
        </legend>
        <div className="grid gap-2 sm:grid-cols-2 lg:grid-cols-3">
          {shown.map(({ key, name }) => (
            <ChoiceRow
              key={key}
              type="checkbox"
              label={name || words.unnamed}
              checked={needs.includes(key)}
              onChange={() => toggle(key)}
            />
          ))}
        </div>
      </fieldset>
      <Fault>{error}</Fault>
    </details>
  );
}
