import { zodResolver } from '@hookform/resolvers/zod';
import { wordsAt, wordsFor } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';
import type { Observance } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { useEffect, useEffectEvent } from 'react';
import { useForm } from 'react-hook-form';
import { isStale } from '../../lib/outcome';
import { SelectField } from '../../lib/select-field';
import {
  draftOf,
  emptyForm,
  formOf,
  type ObservanceForm as Form,
  observanceSchema,
} from './observance-form-values';
import { useSaving } from './use-saving';
import { kindCodes, kindWord, words } from './words';

interface ObservanceFormProps {
  /** As it stands now; null for a new one. */
  observance: Observance | null;
  onDirty: (dirty: boolean) => void;
  onSaved: () => void;
}

export function ObservanceForm({ observance, onDirty, onSaved }: ObservanceFormProps) {
  const { register, handleSubmit, formState } = useForm<Form>({
    resolver: zodResolver(observanceSchema),
    values: observance === null ? emptyForm : formOf(observance),
    resetOptions: { keepDirtyValues: true },
  });
  const save = useSaving(observance, onSaved);
  const { errors, isDirty } = formState;
  const tellDirty = useEffectEvent(onDirty);
  useEffect(() => tellDirty(isDirty), [isDirty]);
  const refused = save.error instanceof ApiProblem ? save.error.errors : [];
  const field = (name: keyof Form) => ({
    error: errors[name]?.message ?? wordsAt(refused, `/${name}`, 'en'),
    ...register(name),
  });
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={handleSubmit((given) => save.mutate(draftOf(given)))}
    >
      <TextField label={words.name} hint={words.nameHint} autoComplete="off" {...field('name')} />
      <TextField label={words.hindiName} lang="hi" autoComplete="off" {...field('hindiName')} />
      <SelectField
        label={words.kind}
        choices={kindCodes.map((value) => ({ value, label: kindWord(value) }))}
        {...register('kind')}
      />
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <TextField label={words.from} type="date" {...field('from')} />
        <TextField label={words.to} type="date" hint={words.toHint} {...field('to')} />
      </div>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <TextField label={words.sect} hint={words.sectHint} {...field('sect')} />
        <TextField label={words.region} hint={words.regionHint} {...field('region')} />
      </div>
      <TextField label={words.source} hint={words.sourceHint} {...field('source')} />
      {save.isError && <Notice tone="clay">{trouble(save.error)}</Notice>}
      <Button type="submit" size="large" disabled={!isDirty} busy={save.isPending}>
        {observance === null ? words.create : words.save}
      </Button>
    </form>
  );
}

function trouble(fault: Error): string {
  if (isStale(fault)) return words.stale;
  if (fault instanceof ApiProblem) {
    if (fault.status === 404) return words.staleGone;
    if (fault.code === 'idempotency_key_reused') return words.mayExist;
  }
  return wordsFor(fault, 'en');
}
