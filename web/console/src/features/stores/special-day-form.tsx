import { zodResolver } from '@hookform/resolvers/zod';
import type { SpecialDays, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { TextField } from '@shikanji/ui/text-field';
import { toast } from '@shikanji/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useController, useWatch } from 'react-hook-form';
import { ChoiceField } from '../../lib/choice-field';
import { EditFaults } from '../../lib/edit-faults';
import { useEditing } from '../../lib/use-editing';
import { changeSpecialDays, getSpecialDays, specialDaysQuery } from './queries';
import { RangesFields } from './ranges-fields';
import {
  draftOf,
  formOf,
  keyOf,
  kinds,
  pathOf,
  specialDaySchema,
  withDay,
} from './special-day-values';
import { fulfilments, fulfilmentWord } from './words';
import { fieldNames, words } from './words-special-days';

interface SpecialDayFormProps {
  store: Store;
  list: SpecialDays;
  /** Of the entry that is changed; absent for a new one. */
  entry: string | undefined;
  onDirty: (dirty: boolean) => void;
  onSaved: () => void;
}

const ways = [
  { value: '', label: words.everything },
  ...fulfilments.map((value) => ({ value, label: fulfilmentWord(value) })),
];

/** One entry, which is saved with the whole list: that is what has a version. */
export function SpecialDayForm({ store, list, entry, onDirty, onSaved }: SpecialDayFormProps) {
  const queries = useQueryClient();
  const entryIn = ({ days }: SpecialDays) => days.find((day) => keyOf(day) === entry);
  const editing = useEditing({
    before: list,
    resolver: zodResolver(specialDaySchema),
    // one that somebody removed meanwhile is as it was, and added anew
    formOf: (given: SpecialDays | null) => formOf(entryIn(given ?? list) ?? entryIn(list)),
    pathOf,
    load: () => getSpecialDays(store.id),
    send: (given, before) => {
      const { days } = before ?? list;
      return changeSpecialDays(store.id, before ?? list, withDay(days, entry, draftOf(given)));
    },
    onSaved: async (saved) => {
      toast(words.saved);
      queries.setQueryData(specialDaysQuery(store.id).queryKey, saved);
      onSaved();
      await queries.invalidateQueries({ queryKey: ['stores'] });
    },
  });
  const { register, control, formState } = editing.form;
  const { errors, isDirty } = formState;
  const kind = useWatch({ control, name: 'kind' });
  const ranges = useController({ control, name: 'ranges' }).field;
  const tellDirty = useEffectEvent(onDirty);
  useEffect(() => tellDirty(isDirty), [isDirty]);
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => void editing.submit(event)}
    >
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <TextField
          type="date"
          label={words.date}
          error={errors.date?.message}
          {...register('date')}
        />
        <ChoiceField
          label={words.fulfilment}
          hint={words.fulfilmentHint}
          choices={ways}
          error={errors.fulfilment?.message}
          {...register('fulfilment')}
        />
      </div>
      <fieldset className="flex min-w-0 flex-col gap-2">
        <legend className="mb-1 text-sm font-semibold">{words.kind}</legend>
        {kinds.map((value) => (
          <ChoiceRow
            key={value}
            type="radio"
            value={value}
            label={words.kinds[value]}
            note={words.kindHints[value]}
            {...register('kind')}
          />
        ))}
      </fieldset>
      {kind !== 'closed' && (
        <fieldset className="min-w-0">
          <legend className="mb-1 text-sm font-semibold">
            {kind === 'hours' ? words.hours : words.closedHours}
          </legend>
          <RangesFields
            day={words.thatDay}
            nextDay={words.nextDay}
            ranges={ranges.value}
            faults={errors.ranges}
            onChange={ranges.onChange}
          />
        </fieldset>
      )}
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        autoComplete="off"
        error={errors.reason?.message}
        {...register('reason')}
      />
      <EditFaults editing={editing} mayExist={words.mayExist} fieldNames={fieldNames} />
      <Button type="submit" size="large" disabled={!isDirty} busy={editing.busy}>
        {entry === undefined ? words.create : words.save}
      </Button>
    </form>
  );
}
