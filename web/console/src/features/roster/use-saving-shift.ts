import { idempotencyKey } from '@shikanji/api/idempotency-key';
import type { RosterWeek, Shift, ShiftInput } from '@shikanji/api/types';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { dayWords } from '../../lib/days';
import { changeShift, planShift, rosterKey } from './queries';
import { nameOf } from './week';
import { words } from './words';

/** Plans a shift once, or changes the one that was seen; then the weeks are asked for anew, whatever came of it. */
export function useSavingShift(storeId: string, shift: Shift | null, onSaved: () => void) {
  const queries = useQueryClient();
  const [key] = useState(idempotencyKey);
  const queryKey = rosterKey(storeId);
  return useMutation({
    mutationFn: (body: ShiftInput) =>
      shift === null ? planShift(storeId, body, key) : changeShift(shift, body),
    onSuccess: ({ staffId, date }) => {
      const weeks = queries.getQueriesData<RosterWeek>({ queryKey: [...queryKey, 'week'] });
      const person = weeks
        .flatMap(([, week]) => week?.people ?? [])
        .find((one) => one.staffId === staffId);
      const name = person === undefined ? words.unknown : nameOf(person);
      toast(shift === null ? words.created(name, dayWords(date)) : words.saved(name));
      onSaved();
    },
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
}
