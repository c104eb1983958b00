import { zodResolver } from '@hookform/resolvers/zod';
import { wordsAt, wordsFor } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';
import type { Clocking, RosterPerson, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { useEffect, useEffectEvent } from 'react';
import { useForm } from 'react-hook-form';
import { ChoiceField } from '../../lib/choice-field';
import { type ClockingForm as Form, clockingSchema, formOf } from './clocking-values';
import { StrikeButton } from './strike-button';
import { useSavingClocking } from './use-saving-clocking';
import { nameOf } from './week';
import { words } from './words';

interface ClockingFormProps {
  store: Store;
  people: readonly RosterPerson[];
  /** As it stands now; null for a new one. */
  clocking: Clocking | null;
  name: string;
  /** Where a new one begins. */
  date: string;
  onDirty: (dirty: boolean) => void;
  onSaved: () => void;
}

export function ClockingForm({ store, people, clocking, name, date, ...on }: ClockingFormProps) {
  const { register, handleSubmit, trigger, getValues, formState } = useForm<Form>({
    resolver: zodResolver(clockingSchema),
    defaultValues: formOf(clocking, date),
  });
  const nameBehind = (id: string) => {
    const person = people.find(({ staffId }) => staffId === id);
    return person === undefined ? name : nameOf(person);
  };
  const { save, strike } = useSavingClocking(store.id, clocking, nameBehind, on.onSaved);
  const { errors, isDirty } = formState;
  const tellDirty = useEffectEvent(on.onDirty);
  useEffect(() => tellDirty(isDirty), [isDirty]);
  const fault = save.error ?? strike.error;
  const refused = fault instanceof ApiProblem ? fault.errors : [];
  const field = (part: keyof Form) => ({
    error: errors[part]?.message ?? wordsAt(refused, `/${part}`, 'en'),
    ...register(part),
  });
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={handleSubmit((given) => save.mutate(given))}
    >
      {clocking === null && (
        <ChoiceField
          label={words.who}
          choices={[
            { value: '', label: '' },
            ...people.map((person) => ({ value: person.staffId, label: nameOf(person) })),
          ]}
          {...field('staffId')}
        />
      )}
      <TextField label={words.date} type="date" {...field('date')} />
      <div className="grid grid-cols-2 items-start gap-3">
        <TextField label={words.from} type="time" {...field('from')} />
        <TextField label={words.to} type="time" hint={words.stillInHint} {...field('to')} />
      </div>
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        autoComplete="off"
        {...field('reason')}
      />
      {fault !== null && refused.length === 0 && (
        <Notice tone="clay">{wordsFor(fault, 'en')}</Notice>
      )}
      <Button type="submit" size="large" busy={save.isPending}>
        {clocking === null ? words.addHours : words.save}
      </Button>
      {clocking !== null && (
        <StrikeButton
          busy={strike.isPending}
          onAsk={() => trigger('reason', { shouldFocus: true })}
          onStrike={() => strike.mutate(getValues('reason'))}
        />
      )}
    </form>
  );
}
