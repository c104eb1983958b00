import { wordsFor } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';
import type { CatalogueProduct, ComboDefinition } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { useEffect, useEffectEvent } from 'react';
import { FormProvider } from 'react-hook-form';
import { isStale } from '../../lib/outcome';
import { ScheduleFields } from '../../lib/schedule/schedule-fields';
import { SelectField } from '../../lib/select-field';
import { placed } from './faults';
import { PriceFields } from './price-fields';
import { SlotsFields } from './slots-fields';
import { useComboForm } from './use-combo-form';
import { words } from './words';

interface ComboFormProps {
  /** As it stands now; null for a new one. */
  combo: ComboDefinition | null;
  combos: readonly ComboDefinition[];
  products: readonly CatalogueProduct[];
  onDirty: (dirty: boolean) => void;
  onSaved: () => void;
}

export function ComboForm({ combo, combos, products, onDirty, onSaved }: ComboFormProps) {
  const { form, save, submit } = useComboForm(combo, combos, onSaved);
  const { register, formState } = form;
  const { errors, isDirty } = formState;
  const tellDirty = useEffectEvent(onDirty);
  useEffect(() => tellDirty(isDirty), [isDirty]);
  const text = { autoComplete: 'off' } as const;
  const field = (name: 'name' | 'hindiName' | 'description' | 'hindiDescription') => ({
    ...text,
    label: words[name],
    error: errors[name]?.message,
    ...register(name),
  });
  return (
    <FormProvider {...form}>
      <form noValidate className="flex flex-col gap-6" onSubmit={(event) => void submit(event)}>
        <div className="grid items-start gap-3 sm:grid-cols-2">
          <TextField {...field('name')} />
          <TextField lang="hi" {...field('hindiName')} />
          <TextField {...field('description')} />
          <TextField lang="hi" {...field('hindiDescription')} />
        </div>
        <SlotsFields products={products} />
        <PriceFields products={products} />
        <div className="grid items-start gap-3 sm:grid-cols-2">
          <SelectField
            label={words.status}
            choices={[
              { value: 'draft', label: words.draft },
              { value: 'published', label: words.published },
            ]}
            {...register('status')}
          />
          <TextField
            {...text}
            label={words.place}
            hint={words.placeHint}
            inputMode="numeric"
            error={errors.position?.message}
            {...register('position')}
          />
        </div>
        <ScheduleFields />
        {save.isError && !isPlaced(save.error) && (
          <Notice tone="clay">{trouble(save.error)}</Notice>
        )}
        <Button type="submit" size="large" disabled={!isDirty} busy={save.isPending}>
          {combo === null ? words.create : words.save}
        </Button>
      </form>
    </FormProvider>
  );
}

/** It stands at the field that it is about. */
const isPlaced = (fault: Error) => fault instanceof ApiProblem && placed(fault.errors).length > 0;

function trouble(fault: Error): string {
  if (isStale(fault)) return words.stale;
  if (fault instanceof ApiProblem) {
    if (fault.status === 404) return words.staleGone;
    if (fault.code === 'idempotency_key_reused') return words.mayExist;
  }
  return wordsFor(fault, 'en');
}
