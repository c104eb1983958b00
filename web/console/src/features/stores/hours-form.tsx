import { zodResolver } from '@hookform/resolvers/zod';
import type { Store, StoreHours } from '@shikanji/api/types';
import { toast } from '@shikanji/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useController } from 'react-hook-form';
import { Fault, Section } from '../../lib/section';
import { useEditing } from '../../lib/use-editing';
import { formOf, hoursSchema, pathOf } from './hours-values';
import { OwnHours } from './own-hours';
import { changeHours, getHours, hoursQuery } from './queries';
import { SaveBar } from './save-bar';
import { WeekFields } from './week-fields';
import { words as common } from './words';
import { fieldNames, words } from './words-hours';

interface HoursFormProps {
  store: Store;
  hours: StoreHours;
  onDirty: (dirty: boolean) => void;
}

export function HoursForm({ store, hours, onDirty }: HoursFormProps) {
  const queries = useQueryClient();
  const editing = useEditing({
    before: hours,
    resolver: zodResolver(hoursSchema),
    formOf,
    pathOf,
    load: () => getHours(store.id),
    send: (given, before) => changeHours(store.id, before ?? hours, given),
    onSaved: async (saved) => {
      toast(words.saved);
      queries.setQueryData(hoursQuery(store.id).queryKey, saved);
      // whether it is open now may be another matter
      await queries.invalidateQueries({ queryKey: ['stores'] });
    },
  });
  const { control, formState } = editing.form;
  const { isDirty, errors } = formState;
  const week = useController({ control, name: 'week' }).field;
  const own = useController({ control, name: 'fulfilments' }).field;
  const form = useRef<HTMLFormElement>(null);
  const tellDirty = useEffectEvent(onDirty);
  useEffect(() => tellDirty(isDirty), [isDirty]);
  const [weekRef, ownRef] = [week.ref, own.ref];
  useEffect(() => {
    // a week is one value of the form, which is to find the field that is wrong
    const focus = () => form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
    weekRef({ focus });
    ownRef({ focus });
  }, [weekRef, ownRef]);
  return (
    <form
      ref={form}
      noValidate
      className="flex flex-col gap-8 above-save-bar"
      onSubmit={(event) => void editing.submit(event)}
    >
      <Section title={words.week} hint={words.weekHint(hours.timeZone)}>
        <Fault>{errors.week?.root?.message ?? errors.week?.message}</Fault>
        <WeekFields week={week.value} faults={errors.week} onChange={week.onChange} />
      </Section>
      <OwnHours
        own={own.value}
        general={week.value}
        faults={errors.fulfilments}
        onChange={own.onChange}
      />
      <SaveBar editing={editing} dirty={isDirty} label={common.save} fieldNames={fieldNames} />
    </form>
  );
}
