import { idempotencyKey } from '@shikanji/api/idempotency-key';
import type { Clocking } from '@shikanji/api/types';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type ClockingForm, inputOf } from './clocking-values';
import { addClocking, changeClocking, rosterKey, strikeClocking } from './queries';
import { words } from './words';

/** Adds what nobody clocked, once; or corrects what was clocked. The weeks are asked for anew, whatever came of it. */
export function useSavingClocking(
  storeId: string,
  clocking: Clocking | null,
  nameOf: (staffId: string) => string,
  onSaved: () => void,
) {
  const queries = useQueryClient();
  const [key] = useState(idempotencyKey);
  const done = (told: string) => {
    toast(told);
    onSaved();
  };
  const onSettled = () => queries.invalidateQueries({ queryKey: rosterKey(storeId) });
  const save = useMutation({
    mutationFn: (given: ClockingForm) =>
      clocking === null
        ? addClocking(storeId, { ...inputOf(given), staffId: given.staffId }, key)
        : changeClocking(clocking, inputOf(given)),
    onSuccess: ({ staffId }) =>
      done((clocking === null ? words.hoursAdded : words.corrected)(nameOf(staffId))),
    onSettled,
  });
  const strike = useMutation({
    mutationFn: (reason: string) =>
      clocking === null ? Promise.resolve(null) : strikeClocking(clocking, reason.trim()),
    onSuccess: (struck) => struck !== null && done(words.isStruck(nameOf(struck.staffId))),
    onSettled,
  });
  return { save, strike };
}
