import { zodResolver } from '@hookform/resolvers/zod';
import type { CatalogueProduct, ComboDefinition } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { TextField } from '@shikanji/ui/text-field';
import { toast } from '@shikanji/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { FormProvider } from 'react-hook-form';
import { EditFaults } from '../../lib/edit-faults';
import { ScheduleFields } from '../../lib/schedule/schedule-fields';
import { SelectField } from '../../lib/select-field';
import { useEditing } from '../../lib/use-editing';
import { comboSchema, draftOf, emptyForm, formOf, pathOf } from './combo-form-values';
import { PriceFields } from './price-fields';
import { changeCombo, combosQuery, createCombo, getCombo } from './queries';
import { SlotsFields } from './slots-fields';
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
  const queries = useQueryClient();
  const editing = useEditing({
    before: combo,
    resolver: zodResolver(comboSchema),
    formOf: (one: ComboDefinition | null) => (one === null ? emptyForm(combos) : formOf(one)),
    pathOf,
    load: ({ id }) => getCombo(id),
    send: (given, before, key) =>
      before === null
        ? createCombo(draftOf(given), key)
        : changeCombo(before.id, before.version, draftOf(given)),
    onSaved: async ({ name }) => {
      toast(combo === null ? words.created(name) : words.saved(name));
      onSaved();
      await queries.invalidateQueries({ queryKey: combosQuery.queryKey });
    },
  });
  const { form } = editing;
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
      <form
        noValidate
        className="flex flex-col gap-6"
        onSubmit={(event) => void editing.submit(event)}
      >
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
        <EditFaults editing={editing} mayExist={words.mayExist} />
        <Button type="submit" size="large" disabled={!isDirty} busy={editing.busy}>
          {combo === null ? words.create : words.save}
        </Button>
      </form>
    </FormProvider>
  );
}
