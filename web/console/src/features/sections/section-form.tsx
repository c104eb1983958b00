import { zodResolver } from '@hookform/resolvers/zod';
import { wordsAt, wordsFor } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';
import type { Category } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { useEffect, useEffectEvent } from 'react';
import { useForm } from 'react-hook-form';
import { ChoiceField } from '../../lib/choice-field';
import { isStale } from '../../lib/outcome';
import {
  draftOf,
  emptyForm,
  formOf,
  type SectionForm as Form,
  sectionSchema,
} from './section-form-values';
import { useSaving } from './use-saving';
import { words } from './words';

interface SectionFormProps {
  /** As it stands now; null for a new one. */
  section: Category | null;
  sections: readonly Category[];
  onDirty: (dirty: boolean) => void;
  onSaved: () => void;
}

export function SectionForm({ section, sections, onDirty, onSaved }: SectionFormProps) {
  const { register, handleSubmit, formState } = useForm<Form>({
    resolver: zodResolver(sectionSchema),
    values: section === null ? emptyForm(sections) : formOf(section),
    resetOptions: { keepDirtyValues: true },
  });
  const save = useSaving(section, onSaved);
  const { errors, isDirty } = formState;
  const tellDirty = useEffectEvent(onDirty);
  useEffect(() => tellDirty(isDirty), [isDirty]);
  const refused = save.error instanceof ApiProblem ? save.error.errors : [];
  const error = (name: keyof Form) => errors[name]?.message ?? wordsAt(refused, `/${name}`, 'en');
  const hasParts = section !== null && sections.some(({ parent }) => parent === section.slug);
  const wholes = sections.filter(({ id, parent }) => parent === undefined && id !== section?.id);
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={handleSubmit((given) => save.mutate(draftOf(given)))}
    >
      <TextField
        label={words.name}
        autoComplete="off"
        error={error('name')}
        {...register('name')}
      />
      <TextField
        label={words.hindiName}
        lang="hi"
        autoComplete="off"
        error={error('hindiName')}
        {...register('hindiName')}
      />
      {hasParts ? (
        <p className="text-cumin">{words.hasParts}</p>
      ) : (
        <ChoiceField
          label={words.partOf}
          choices={[
            { value: '', label: words.ofItsOwn },
            ...wholes.map(({ slug, name }) => ({ value: slug, label: name })),
          ]}
          error={error('parent')}
          {...register('parent')}
        />
      )}
      <TextField
        label={words.place}
        hint={words.placeHint}
        inputMode="numeric"
        autoComplete="off"
        error={error('position')}
        {...register('position')}
      />
      {save.isError && <Notice tone="clay">{trouble(save.error)}</Notice>}
      <Button type="submit" size="large" disabled={!isDirty} busy={save.isPending}>
        {section === null ? words.create : words.save}
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
