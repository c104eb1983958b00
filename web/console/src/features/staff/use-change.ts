import type { Staff } from '@shikanji/api/types';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { staffQuery } from '../../lib/staff';
import { type Change, change } from './queries';

/** Changes somebody, and shows it in the list at once. */
export function useChange(storeId: string, staffId: string, said: (person: Staff) => string) {
  const queries = useQueryClient();
  const { queryKey } = staffQuery(storeId);
  return useMutation({
    mutationFn: (body: Change) => change(storeId, staffId, body),
    onSuccess: (person) => {
      queries.setQueryData(queryKey, (people) =>
        people?.map((other) => (other.id === person.id ? person : other)),
      );
      toast(said(person));
    },
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
}
