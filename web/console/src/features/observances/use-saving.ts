import { idempotencyKey } from '@shikanji/api/idempotency-key';
import type { Observance, ObservanceDraft } from '@shikanji/api/types';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { isStale } from '../../lib/outcome';
import { changeObservance, createObservance } from './queries';
import { words } from './words';

/** Adds or changes one; where somebody was faster, the list is fetched again and the form takes it from there. */
export function useSaving(before: Observance | null, onSaved: () => void) {
  const queries = useQueryClient();
  const [key] = useState(idempotencyKey);
  const refresh = () => queries.invalidateQueries({ queryKey: ['observances'] });
  return useMutation({
    mutationFn: (draft: ObservanceDraft) =>
      before === null
        ? createObservance(draft, key)
        : changeObservance(before.id, before.version, draft),
    onSuccess: async ({ name }) => {
      toast(before === null ? words.created(name) : words.saved(name));
      onSaved();
      await refresh();
    },
    onError: async (fault) => {
      if (isStale(fault)) await refresh();
    },
  });
}
