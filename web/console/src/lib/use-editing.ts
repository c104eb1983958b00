import { wordsForCode } from '@shikanji/api/errors';
import { idempotencyKey } from '@shikanji/api/idempotency-key';
import { ApiProblem } from '@shikanji/api/problem';
import type { ProblemError } from '@shikanji/api/types';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import {
  type DefaultValues,
  type FieldPath,
  type FieldValues,
  get,
  type Resolver,
  useForm,
} from 'react-hook-form';
import { onTop } from './on-top';
import { isStale } from './outcome';

interface Wanted<Form extends FieldValues, Thing> {
  /** Null for a new one. */
  before: Thing | null;
  resolver: Resolver<Form>;
  formOf: (thing: Thing | null) => Form;
  /** How it stands now. */
  load: (thing: Thing) => Promise<Thing>;
  send: (given: Form, before: Thing | null, key: string) => Promise<Thing>;
  onSaved: (saved: Thing) => Promise<void>;
  /** The contract's name of a field as the form names it: `/items/0/packSize` is `items.0.packSize`. */
  pathOf: (pointer: string) => string;
}

/** The form of something that has a version, how it is saved, and what becomes of it when somebody else was faster. */
export function useEditing<Form extends FieldValues, Thing>(wanted: Wanted<Form, Thing>) {
  const { formOf } = wanted;
  const [key] = useState(idempotencyKey);
  const [began, setBegan] = useState(wanted.before);
  const [both, setBoth] = useState<readonly string[] | null>(null);
  const form = useForm<Form>({
    resolver: wanted.resolver,
    defaultValues: formOf(began) as DefaultValues<Form>,
  });
  const { reset, getValues, setError, handleSubmit } = form;
  // how it stands now, with what was typed on top
  const rebase = async () => {
    if (began === null) return;
    setBoth(null);
    try {
      const now = await wanted.load(began);
      const typed = onTop(getValues(), formOf(began), formOf(now));
      setBegan(now);
      setBoth(typed.both);
      reset(formOf(now));
      reset(typed.merged, { keepDefaultValues: true });
    } catch {
      // the refusal is told, and the next try to save looks once more
    }
  };
  const renew = (now: Thing) => {
    setBegan(now);
    reset(formOf(now));
  };
  const place = (errors: readonly ProblemError[]) =>
    errors.forEach(({ pointer, code, message }, index) => {
      if (pointer == null || pointer === '') return;
      // a name that the form has not is told below it
      const path = wanted.pathOf(pointer) as FieldPath<Form>;
      setError(path, { message: wordsForCode(code, 'en', message) }, { shouldFocus: index === 0 });
    });
  const save = useMutation({
    mutationFn: (given: Form) => wanted.send(given, began, key),
    onSuccess: async (saved) => {
      setBegan(saved);
      setBoth(null);
      reset(formOf(saved));
      await wanted.onSaved(saved);
    },
    onError: async (fault) => {
      if (isStale(fault)) await rebase();
      else if (fault instanceof ApiProblem) place(fault.errors);
    },
  });
  // each part of it is told at a field that there is
  const isPlaced =
    save.error instanceof ApiProblem &&
    save.error.errors.length > 0 &&
    save.error.errors.every(
      ({ pointer }) => pointer && get(getValues(), wanted.pathOf(pointer)) !== undefined,
    );
  const fault = isPlaced || (isStale(save.error) && both !== null) ? null : save.error;
  return {
    form,
    /** What the form began with, as it was saved last; null for a new one. */
    began,
    busy: save.isPending,
    /** What both changed, when somebody was faster. */
    both,
    /** What was refused, unless that stands at the fields already. */
    fault,
    /** A first try under the same key may have come to something. */
    mayExist: fault instanceof ApiProblem && fault.code === 'idempotency_key_reused',
    /** Begins with how it stands now: for who has typed nothing. */
    renew,
    submit: handleSubmit((given) => save.mutate(given)),
  };
}

export type Editing<Form extends FieldValues, Thing> = ReturnType<typeof useEditing<Form, Thing>>;
