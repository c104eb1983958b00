import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useQuery } from '@tanstack/react-query';
import { applyImport, discardImport, importQuery } from './queries';
import { words } from './words';

/** Does all of a file, or throws it away. What it changes is fetched anew everywhere once it is done. */
export function useDeciding(id: string, onDiscarded: () => void) {
  const queries = useQueryClient();
  const state = useQuery(importQuery(id)).data?.state;
  const before = useRef(state);
  const turned = useEffectEvent(() => {
    // asked for again, what is counted and shown of its rows may differ
    if (before.current === 'applying' && state !== 'applying') {
      if (state === 'applied') toast(words.applied);
      void queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== 'one' });
    }
    before.current = state;
  });
  useEffect(() => turned(), [state]);
  const apply = useMutation({
    mutationFn: () => applyImport(id),
    onSettled: () => queries.invalidateQueries({ queryKey: ['imports'] }),
  });
  const discard = useMutation({
    mutationFn: () => discardImport(id),
    onSuccess: () => {
      toast(words.thrown);
      onDiscarded();
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['imports'] }),
  });
  return {
    apply: () => apply.mutate(),
    discard: () => discard.mutate(),
    busy: apply.isPending || discard.isPending,
    fault: apply.error ?? discard.error,
  };
}
