import { zodResolver } from '@hookform/resolvers/zod';
import type { Store } from '@shikanji/api/types';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { TextField } from '@shikanji/ui/text-field';
import { toast } from '@shikanji/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useWatch } from 'react-hook-form';
import { Section } from '../../lib/section';
import { SelectField } from '../../lib/select-field';
import { useEditing } from '../../lib/use-editing';
import { CapacityFields } from './capacity-fields';
import { changeStore, getStore, storeQuery } from './queries';
import { SaveBar } from './save-bar';
import {
  draftOf,
  formOf,
  lengths,
  pathOf,
  type SlotsForm as Form,
  slotsSchema,
  slotsWords,
} from './slots-values';
import { useRenewed } from './use-renewed';
import { words as common } from './words';
import { fieldNames, words } from './words-slots';

interface SlotsFormProps {
  store: Store;
  onDirty: (dirty: boolean) => void;
}

const choices = lengths.map((value) => ({ value, label: words.minutesOf(Number(value)) }));

/** How much is taken at once: a part of the store's settings, with their version. */
export function SlotsForm({ store, onDirty }: SlotsFormProps) {
  const queries = useQueryClient();
  const editing = useEditing<Form, Store>({
    before: store,
    resolver: zodResolver(slotsSchema),
    formOf: (given) => formOf(given ?? store),
    pathOf,
    load: ({ id }) => getStore(id),
    send: (given, before) => changeStore(before ?? store, draftOf(given)),
    onSaved: async (saved) => {
      toast(words.saved);
      queries.setQueryData(storeQuery(saved.id).queryKey, saved);
      await queries.invalidateQueries({ queryKey: ['stores'] });
    },
  });
  useRenewed(editing, store);
  const { form } = editing;
  const { register, control, formState } = form;
  const { errors, isDirty } = formState;
  const typed = useWatch({ control });
  const tellDirty = useEffectEvent(onDirty);
  useEffect(() => tellDirty(isDirty), [isDirty]);
  const number = (field: 'daysAhead' | 'notice' | 'orders' | 'longestWait', hint: string) => (
    <TextField
      label={words[field]}
      hint={hint}
      inputMode="numeric"
      autoComplete="off"
      error={errors[field]?.message}
      {...register(field)}
    />
  );
  return (
    <form
      noValidate
      className="flex flex-col gap-8 above-save-bar"
      onSubmit={(event) => void editing.submit(event)}
    >
      <Section title={words.slots} hint={words.slotsHint}>
        <ChoiceRow
          type="checkbox"
          label={words.offered}
          note={words.offeredHint}
          {...register('offered')}
        />
        <div className="grid items-start gap-3 sm:grid-cols-2 lg:grid-cols-3">
          <SelectField label={words.minutes} choices={choices} {...register('minutes')} />
          {number('orders', words.ordersHint)}
          {number('daysAhead', words.daysAheadHint)}
          {number('notice', words.noticeHint)}
          {number('longestWait', words.longestWaitHint)}
        </div>
      </Section>
      <CapacityFields form={form} />
      <p className="rounded-control bg-mint px-3 py-2">
        <span className="font-semibold">{`${words.inWords}: `}</span>
        {slotsWords({ ...form.getValues(), ...typed } as Form)}
      </p>
      <SaveBar editing={editing} dirty={isDirty} label={common.save} fieldNames={fieldNames} />
    </form>
  );
}
