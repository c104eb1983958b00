import type { Staff } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { staffQuery } from '../../lib/staff';
import { resetFactor } from './queries';
import { refusal } from './refusal';
import { words } from './words';

/** For who has neither the phone nor the codes any more. */
export function LostFactor({ person, storeId }: { person: Staff; storeId: string }) {
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { queryKey } = staffQuery(storeId);
  const reset = useMutation({
    mutationFn: () => resetFactor(storeId, person.id),
    onSuccess: (changed) => {
      queries.setQueryData(queryKey, (people) =>
        people?.map((other) => (other.id === changed.id ? changed : other)),
      );
      toast(words.factorReset(person.name));
    },
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
  return (
    <>
      <p>{words.lostFactor}</p>
      {reset.isError && <Notice tone="clay">{refusal(reset.error)}</Notice>}
      {asking ? (
        <div role="group" aria-label={words.resetFactor} className="flex flex-col gap-2">
          <p>{words.resetFactorAsk(person.name)}</p>
          <div className="flex flex-wrap gap-2">
            <Button look="danger" busy={reset.isPending} onClick={() => reset.mutate()}>
              {words.resetFactorYes}
            </Button>
            <Button look="plain" onClick={() => setAsking(false)}>
              {words.endNowNo}
            </Button>
          </div>
        </div>
      ) : (
        <Button look="outline" className="self-start" onClick={() => setAsking(true)}>
          {words.resetFactor}
        </Button>
      )}
    </>
  );
}
