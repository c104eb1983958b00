import { zodResolver } from '@hookform/resolvers/zod';
import { ApiProblem } from '@shikanji/api/problem';
import type { ComboDefinition, ComboDraft } from '@shikanji/api/types';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type FieldPath, useForm } from 'react-hook-form';
import { idempotencyKey } from '../../lib/idempotency-key';
import { isStale } from '../../lib/outcome';
import { type ComboForm, comboSchema, draftOf, emptyForm, formOf } from './combo-form-values';
import { placed } from './faults';
import { changeCombo, createCombo } from './queries';
import { words } from './words';

/** The form and how it is saved; where somebody was faster, the list is fetched again and the form takes it from there. */
export function useComboForm(
  combo: ComboDefinition | null,
  combos: readonly ComboDefinition[],
  onSaved: () => void,
) {
  const queries = useQueryClient();
  const [key] = useState(idempotencyKey);
  const form = useForm<ComboForm>({
    resolver: zodResolver(comboSchema),
    values: combo === null ? emptyForm(combos) : formOf(combo),
    resetOptions: { keepDirtyValues: true },
  });
  const refresh = () => queries.invalidateQueries({ queryKey: ['combos'] });
  const save = useMutation({
    mutationFn: (draft: ComboDraft) =>
      combo === null ? createCombo(draft, key) : changeCombo(combo.id, combo.version, draft),
    onSuccess: async ({ name }) => {
      toast(combo === null ? words.created(name) : words.saved(name));
      onSaved();
      await refresh();
    },
    onError: async (fault) => {
      if (isStale(fault)) await refresh();
      else if (fault instanceof ApiProblem) {
        placed(fault.errors).forEach(({ path, message }, index) =>
          // of the form's own names only, as `placed` makes them
          form.setError(path as FieldPath<ComboForm>, { message }, { shouldFocus: index === 0 }),
        );
      }
    },
  });
  return { form, save, submit: form.handleSubmit((given) => save.mutate(draftOf(given))) };
}
