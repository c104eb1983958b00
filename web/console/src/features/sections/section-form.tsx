import { zodResolver } from '@hookform/resolvers/zod';
import type { Category } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { TextField } from '@shikanji/ui/text-field';
import { toast } from '@shikanji/ui/toast';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { ChoiceField } from '../../lib/choice-field';
import { EditFaults } from '../../lib/edit-faults';
import { useEditing } from '../../lib/use-editing';
import { changeSection, createSection, sectionsQuery } from './queries';
import {
  draftOf,
  emptyForm,
  formOf,
  type SectionForm as Form,
  sectionSchema,
} from './section-form-values';
import { words } from './words';

interface SectionFormProps {
  /** As it stands now; null for a new one. */
  section: Category | null;
  sections: readonly Category[];
  onDirty: (dirty: boolean) => void;
  onSaved: () => void;
}

export function SectionForm({ section, sections, onDirty, onSaved }: SectionFormProps) {
  const queries = useQueryClient();
  const editing = useEditing({
    before: section,
    resolver: zodResolver(sectionSchema),
    formOf: (one: Category | null) => (one === null ? emptyForm(sections) : formOf(one)),
    pathOf: (pointer) => pointer.slice(1),
    load: async ({ id }) => {
      const now = await queries.fetchQuery({ ...sectionsQuery, staleTime: 0 });
      return now.find((one) => one.id === id) ?? Promise.reject(new Error(words.gone));
    },
    send: (given, before, key) =>
      before === null
        ? createSection(draftOf(given), key)
        : changeSection(before.id, before.version, draftOf(given)),
    onSaved: async ({ name }) => {
      toast(section === null ? words.created(name) : words.saved(name));
      onSaved();
      await queries.invalidateQueries({ queryKey: sectionsQuery.queryKey });
    },
  });
  const { register, formState } = editing.form;
  const { errors, isDirty } = formState;
  const tellDirty = useEffectEvent(onDirty);
  useEffect(() => tellDirty(isDirty), [isDirty]);
  const error = (name: keyof Form) => errors[name]?.message;
  const hasParts = section !== null && sections.some(({ parent }) => parent === section.slug);
  const wholes = sections.filter(({ id, parent }) => parent === undefined && id !== section?.id);
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={(event) => void editing.submit(event)}
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
      <EditFaults editing={editing} mayExist={words.mayExist} />
      <Button type="submit" size="large" disabled={!isDirty} busy={editing.busy}>
        {section === null ? words.create : words.save}
      </Button>
    </form>
  );
}
