import type { PurchaseOrder } from '@shikanji/api/types';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { purchaseQuery } from './queries';

/** A step of the order's life, which may be asked for twice without harm; a refusal shows how it stands now. */
export function useStep<Given>(
  { id }: PurchaseOrder,
  take: (given: Given) => Promise<PurchaseOrder>,
  told: (purchase: PurchaseOrder) => string,
) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: take,
    onSuccess: async (purchase) => {
      queries.setQueryData(purchaseQuery(id).queryKey, purchase);
      toast(told(purchase));
      await queries.invalidateQueries({ queryKey: ['purchases'] });
    },
    onError: () => queries.invalidateQueries({ queryKey: purchaseQuery(id).queryKey }),
  });
}
