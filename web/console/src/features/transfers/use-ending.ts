import type { Transfer } from '@shikanji/api/types';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { transferQuery } from './queries';

/** Ends a transfer one way or the other: twice is once, and a refusal shows how it stands now. */
export function useEnding<Given>(
  end: (given: Given) => Promise<Transfer>,
  told: string,
  onDone?: () => void,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: end,
    onSuccess: async (transfer) => {
      onDone?.();
      queries.setQueryData(transferQuery(transfer.id).queryKey, transfer);
      toast(told);
      await queries.invalidateQueries({ queryKey: ['stock'] });
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['transfers'] }),
  });
}
