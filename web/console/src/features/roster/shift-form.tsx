import { zodResolver } from '@hookform/resolvers/zod';
import { wordsAt, wordsFor } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';
import type { RosterWeek, Shift, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { useEffect, useEffectEvent, useId } from 'react';
import { useForm } from 'react-hook-form';
import { ChoiceField } from '../../lib/choice-field';
import { isStale } from '../../lib/outcome';
import { formOf, inputOf, type ShiftForm as Form, shiftSchema } from './shift-values';
import { useSavingShift } from './use-saving-shift';
import { nameOf } from './week';
import { words } from './words';

interface ShiftFormProps {
  store: Store;
  week: RosterWeek;
  /** As it stands now; null for a new one. */
  shift: Shift | null;
  /** Where a new one begins. */
  began: Pick<Form, 'staffId' | 'date'>;
  onDirty: (dirty: boolean) => void;
  onSaved: () => void;
}

export function ShiftForm({ store, week, shift, began, onDirty, onSaved }: ShiftFormProps) {
  const stations = useId();
  const { register, handleSubmit, formState } = useForm<Form>({
    resolver: zodResolver(shiftSchema),
    values: shift === null ? { ...began, from: '', to: '', station: '', note: '' } : formOf(shift),
    resetOptions: { keepDirtyValues: true },
  });
  const save = useSavingShift(store.id, shift, onSaved);
  const { errors, isDirty } = formState;
  const tellDirty = useEffectEvent(onDirty);
  useEffect(() => tellDirty(isDirty), [isDirty]);
  const refused = save.error instanceof ApiProblem ? save.error.errors : [];
  const field = (name: keyof Form) => ({
    error: errors[name]?.message ?? wordsAt(refused, `/${name}`, 'en'),
    ...register(name),
  });
  const people = week.people.filter(
    ({ staffId, worksHere }) => worksHere || staffId === shift?.staffId,
  );
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={handleSubmit((given) => save.mutate(inputOf(given)))}
    >
      <ChoiceField
        label={words.who}
        choices={[
          { value: '', label: '' },
          ...people.map((person) => ({ value: person.staffId, label: nameOf(person) })),
        ]}
        {...field('staffId')}
      />
      <TextField label={words.date} type="date" {...field('date')} />
      <div className="grid grid-cols-2 items-start gap-3">
        <TextField label={words.from} type="time" {...field('from')} />
        <TextField label={words.to} type="time" hint={words.toHint} {...field('to')} />
      </div>
      <TextField
        label={words.station}
        hint={words.stationHint}
        autoComplete="off"
        list={stations}
        {...field('station')}
      />
      <datalist id={stations}>
        {store.stations.map(({ slug, name }) => (
          <option key={slug} value={name} />
        ))}
      </datalist>
      <TextField label={words.note} hint={words.noteHint} autoComplete="off" {...field('note')} />
      {save.isError && refused.length === 0 && <Notice tone="clay">{trouble(save.error)}</Notice>}
      <Button
        type="submit"
        size="large"
        disabled={!isDirty && shift !== null}
        busy={save.isPending}
      >
        {shift === null ? words.create : words.save}
      </Button>
    </form>
  );
}

function trouble(fault: Error): string {
  if (isStale(fault)) return words.stale;
  if (fault instanceof ApiProblem && fault.code === 'idempotency_key_reused') return words.mayExist;
  return wordsFor(fault, 'en');
}
