import { zodResolver } from '@hookform/resolvers/zod';
import { ApiProblem } from '@shikanji/api/problem';
import type { ProductDefinition } from '@shikanji/api/types';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type FieldPath, useForm } from 'react-hook-form';
import { onTop } from '../../lib/on-top';
import { isStale } from '../../lib/outcome';
import { emptyForm } from './empty-form';
import { placed } from './faults';
import { draftOf, formOf } from './product-draft';
import { type ProductForm, productSchema } from './product-form-values';
import { productQuery } from './queries';
import { useSaving } from './use-saving';

/** The form, how it is saved, and what becomes of it when somebody else was faster. */
export function useProductForm(
  product: ProductDefinition | null,
  onSaved: (saved: ProductDefinition) => void,
) {
  const queries = useQueryClient();
  const [began, setBegan] = useState(product);
  const [both, setBoth] = useState<readonly (keyof ProductForm)[] | null>(null);
  const [gone, setGone] = useState(false);
  const form = useForm<ProductForm>({
    resolver: zodResolver(productSchema),
    defaultValues: began === null ? emptyForm : formOf(began),
  });
  const { reset, getValues, setError, handleSubmit } = form;
  // how it stands now, with what was typed on top
  const rebase = async () => {
    if (began === null) return;
    setBoth(null);
    try {
      const now = await queries.fetchQuery({ ...productQuery(began.id), staleTime: 0 });
      const typed = onTop(getValues(), formOf(began), formOf(now));
      setBegan(now);
      setBoth(typed.both);
      reset(formOf(now));
      reset(typed.merged, { keepDefaultValues: true });
    } catch (fault) {
      setGone(fault instanceof ApiProblem && fault.status === 404);
    }
  };
  const saving = useSaving(began, {
    onSaved: (saved) => {
      setBegan(saved);
      setBoth(null);
      reset(formOf(saved));
      onSaved(saved);
    },
    onStale: rebase,
    onRefused: ({ errors, status }) => {
      setGone(status === 404);
      placed(errors).forEach(({ path, message }, index) =>
        // of the form's own names only, as `placed` makes them; one that it has not is told below
        setError(path as FieldPath<ProductForm>, { message }, { shouldFocus: index === 0 }),
      );
    },
  });
  return {
    form,
    saving,
    isNew: began === null,
    /** What both changed, when somebody was faster. */
    both,
    gone,
    submit: handleSubmit((given) => saving.submit(draftOf(given))),
    look: handleSubmit((given) => saving.look(draftOf(given))),
    /** What was refused is told, unless the form shows how it stands now instead. */
    fault: saving.fault !== null && !(isStale(saving.fault) && both !== null) ? saving.fault : null,
  };
}

export type Editing = ReturnType<typeof useProductForm>;
