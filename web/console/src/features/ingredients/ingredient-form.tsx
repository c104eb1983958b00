import { zodResolver } from '@hookform/resolvers/zod';
import { wordsAt, wordsFor } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';
import type { Ingredient } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useForm } from 'react-hook-form';
import { onTop } from '../../lib/on-top';
import { isStale } from '../../lib/outcome';
import {
  draftOf,
  emptyForm,
  formOf,
  type IngredientForm as Form,
  ingredientSchema,
} from './ingredient-form-values';
import { KeepingFields } from './keeping-fields';
import { NatureFields } from './nature-fields';
import { PreparationFields } from './preparation-fields';
import { Preview } from './preview';
import { ingredientQuery } from './queries';
import { useSaving } from './use-saving';
import { fieldNames, words } from './words';

interface IngredientFormProps {
  /** Null for a new one. */
  ingredient: Ingredient | null;
  onDirty: (dirty: boolean) => void;
  onSaved: (saved: Ingredient) => void;
}

export function IngredientForm({ ingredient, onDirty, onSaved }: IngredientFormProps) {
  const queries = useQueryClient();
  const [began, setBegan] = useState(ingredient);
  const [both, setBoth] = useState<readonly (keyof Form)[] | null>(null);
  const form = useForm<Form>({
    resolver: zodResolver(ingredientSchema),
    defaultValues: began === null ? emptyForm : formOf(began),
  });
  const { register, handleSubmit, reset, getValues, formState } = form;
  const { errors, isDirty } = formState;
  // somebody was faster: how it stands now, with what was typed on top
  const rebase = async () => {
    if (began === null) return;
    setBoth(null);
    const query = ingredientQuery(began.id);
    const { ingredient: now } = await queries.fetchQuery({ ...query, staleTime: 0 });
    const typed = onTop(getValues(), formOf(began), formOf(now));
    setBegan(now);
    setBoth(typed.both);
    reset(formOf(now));
    reset(typed.merged, { keepDefaultValues: true });
  };
  const saving = useSaving(began, {
    onSaved: (saved) => {
      setBegan(saved);
      setBoth(null);
      reset(formOf(saved));
      onSaved(saved);
    },
    onStale: rebase,
  });
  const tellDirty = useEffectEvent(onDirty);
  useEffect(() => tellDirty(isDirty), [isDirty]);

  const refused = saving.fault instanceof ApiProblem ? saving.fault.errors : [];
  return (
    <>
      {saving.preview !== undefined && <Preview saving={saving} badges={saving.preview} />}
      <form
        noValidate
        hidden={saving.preview !== undefined}
        className="flex flex-col gap-6 [&[hidden]]:hidden"
        onSubmit={handleSubmit((given) => saving.submit(draftOf(given)))}
      >
        <div className="grid items-start gap-3 sm:grid-cols-2">
          <TextField
            label={words.name}
            hint={words.nameHint}
            autoComplete="off"
            error={errors.name?.message ?? wordsAt(refused, '/name', 'en')}
            {...register('name')}
          />
          <TextField
            label={words.hindiName}
            lang="hi"
            autoComplete="off"
            error={errors.hindiName?.message ?? wordsAt(refused, '/hindiName', 'en')}
            {...register('hindiName')}
          />
        </div>
        <NatureFields form={form} />
        <PreparationFields form={form} self={began?.id ?? null} refused={refused} />
        <KeepingFields form={form} unitError={wordsAt(refused, '/unit', 'en')} />
        {both !== null && (
          <Notice>
            {words.stale}
            {both.length > 0 && ` ${words.staleBoth(fieldNames(both))}`}
          </Notice>
        )}
        {saving.fault !== null && (!isStale(saving.fault) || both === null) && (
          <Notice tone="clay">
            {saving.mayExist ? words.mayExist : wordsFor(saving.fault, 'en')}
          </Notice>
        )}
        <Button
          type="submit"
          size="large"
          className="self-start"
          disabled={!isDirty}
          busy={saving.busy}
        >
          {began === null ? words.create : words.save}
        </Button>
      </form>
    </>
  );
}
