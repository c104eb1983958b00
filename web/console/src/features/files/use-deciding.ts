import type { Import } from '@shikanji/api/types';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef } from 'react';
import { applyImport, discardImport } from './queries';
import { words } from './words';

/** Does all of a file, or throws it away. All that the console shows is fetched anew once it is done. */
export function useDeciding({ id, state }: Import, onDiscarded: () => void) {
  const queries = useQueryClient();
  const before = useRef(state);
  const turned = useEffectEvent(() => {
    if (before.current === 'applying' && state !== 'applying') {
      if (state === 'applied') toast(words.applied);
      void queries.invalidateQueries();
    }
    before.current = state;
  });
  useEffect(() => turned(), [state]);
  const refresh = () => queries.invalidateQueries({ queryKey: ['imports'] });
  const apply = useMutation({ mutationFn: () => applyImport(id), onSettled: refresh });
  const discard = useMutation({
    mutationFn: () => discardImport(id),
    onSuccess: () => {
      toast(words.thrown);
      onDiscarded();
    },
    onSettled: refresh,
  });
  return {
    apply: () => apply.mutate(),
    discard: () => discard.mutate(),
    busy: apply.isPending || discard.isPending,
    fault: apply.error ?? discard.error,
  };
}
