import { wordsFor } from '@shikanji/api/errors';
import type { Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Asking } from '../../lib/asking';
import { isStale } from '../../lib/outcome';
import { changeStore, storeQuery } from './queries';
import { words } from './words-settings';

interface ClosingProps {
  store: Store;
  /** The form above has something that is not saved. */
  dirty: boolean;
}

/** Stores are never deleted, for orders name them. */
export function Closing({ store, dirty }: ClosingProps) {
  const { id, name, active } = store;
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const change = useMutation({
    mutationFn: () => changeStore(store, { active: !active }),
    onSuccess: (saved) => {
      setAsking(false);
      toast(active ? words.closed(name) : words.reopened(name));
      queries.setQueryData(storeQuery(id).queryKey, saved);
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ['stores'] }),
  });
  return (
    <section className="flex flex-col items-start gap-2 border-t pt-4">
      <h2 className="text-xl">{active ? words.closing : words.reopening}</h2>
      <p className="text-cumin">{active ? words.closingHint : words.reopeningHint}</p>
      {asking ? (
        <Asking
          label={active ? words.close : words.reopen}
          question={active ? words.closeAsk(name) : words.reopenAsk(name)}
          yes={active ? words.closeYes : words.reopenYes}
          no={active ? words.closeNo : words.reopenNo}
          busy={change.isPending}
          fault={change.error}
          faultWords={(fault) => (isStale(fault) ? words.stale : wordsFor(fault, 'en'))}
          onYes={() => change.mutate()}
          onNo={() => setAsking(false)}
        />
      ) : (
        <Button
          look={active ? 'danger' : 'outline'}
          disabled={dirty}
          onClick={() => setAsking(true)}
        >
          {active ? words.close : words.reopen}
        </Button>
      )}
      {dirty && <p className="text-sm text-cumin">{words.unsavedFirst}</p>}
    </section>
  );
}
