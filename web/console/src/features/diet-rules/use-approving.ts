import type { BadgeChange } from '@shikanji/api/types';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { dietRulesQuery } from '../../lib/diet/rules';
import { isStale } from '../../lib/outcome';
import { type Approval, asChange } from './approval';
import { type CellChange, requested } from './cells';
import { approveRules } from './queries';
import { words } from './words';

export interface Approving {
  preview: readonly BadgeChange[] | undefined;
  previewFault: Error | null;
  busy: boolean;
  fault: Error | null;
  look: () => void;
  approve: (approval: Approval) => void;
}

/** @param newest the version that was seen last: what was approved since is not overruled unseen */
export function useApproving(
  newest: number,
  changes: readonly CellChange[],
  { onApproved, onStale }: { onApproved: () => void; onStale: () => void },
): Approving {
  const queries = useQueryClient();
  const rules = requested(changes);
  const refresh = () => queries.invalidateQueries({ queryKey: dietRulesQuery.queryKey });
  const settled = {
    onError: async (fault: Error) => {
      if (!isStale(fault)) return;
      onStale();
      await refresh();
    },
  };
  // as if it were in effect at once, since a later version changes nothing now
  const preview = useMutation({
    mutationFn: () => approveRules({ rules }, newest, true),
    ...settled,
  });
  const approve = useMutation({
    mutationFn: (approval: Approval) => approveRules(asChange(approval, rules), newest, false),
    onSuccess: async ({ policy }) => {
      toast(words.approved(policy.version));
      onApproved();
      await refresh();
    },
    ...settled,
  });
  return {
    preview: preview.data?.badges,
    previewFault: preview.error,
    busy: approve.isPending,
    fault: approve.error,
    look: () => {
      approve.reset();
      preview.mutate();
    },
    approve: approve.mutate,
  };
}
