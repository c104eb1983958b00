import type { Customer, Offer, Store } from '@shikanji/api/types';
import { Badge } from '@shikanji/ui/badge';
import { Button } from '@shikanji/ui/button';
import { toast } from '@shikanji/ui/toast';
import { wordsFor } from '@shikanji/api/errors';
import { Skeleton } from '@shikanji/ui/skeleton';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { may } from '../permissions';
import { Failed } from '../query-state';
import { useServerNow } from '../use-server-now';
import { markBack, offerQuery } from './queries';
import { SoldOutForm } from './sold-out-form';
import { untilWords } from './until';
import { words } from './words';

interface SoldOutProps {
  person: Customer;
  store: Store;
  /** Of a product or an option. */
  itemId: string;
  name: string;
  /** Among many: that there is some goes without saying. */
  brief?: boolean;
}

/** Whether it is sold out whatever the books say, until when, and the way to say so. */
export function SoldOut({ person, store, itemId, name, brief = false }: SoldOutProps) {
  const queries = useQueryClient();
  const query = useQuery(offerQuery(store.id, itemId));
  const now = useServerNow();
  const [asking, setAsking] = useState(false);
  const changed = async (offer: Offer) => {
    queries.setQueryData(offerQuery(store.id, itemId).queryKey, offer);
    await queries.invalidateQueries({ queryKey: ['stock', store.id] });
  };
  const back = useMutation({
    mutationFn: () => markBack(itemId, store.id),
    onSuccess: async (offer) => {
      toast(words.markedBack(name));
      await changed(offer);
    },
    onError: (fault) => toast(wordsFor(fault, 'en'), 'clay'),
  });
  if (query.isPending) return <Skeleton className="h-11 max-w-80" />;
  if (query.isError) {
    return (
      <Failed
        fault={query.error}
        what={words.failed}
        again={words.again}
        onAgain={() => void query.refetch()}
      />
    );
  }
  const { soldOutUntil, soldOutReason } = query.data;
  const mayMark = may(person.role, 'mark-sold-out');
  if (soldOutUntil !== null && Date.parse(soldOutUntil) > now) {
    return (
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <Badge tone="clay">{words.gone(untilWords(store.timeZone, soldOutUntil, now))}</Badge>
        {soldOutReason !== null && <span>{words.because(soldOutReason)}</span>}
        {mayMark && (
          <Button
            look="outline"
            aria-label={words.markBackNamed(name)}
            busy={back.isPending}
            onClick={() => back.mutate()}
          >
            {words.markBack}
          </Button>
        )}
      </div>
    );
  }
  if (asking) {
    return (
      <SoldOutForm
        store={store}
        itemId={itemId}
        name={name}
        onDone={changed}
        onEnd={() => setAsking(false)}
      />
    );
  }
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
      {!brief && <span className="text-cumin">{words.there}</span>}
      {mayMark && (
        <Button
          look="outline"
          aria-label={words.markGoneNamed(name)}
          onClick={() => setAsking(true)}
        >
          {words.markGone}
        </Button>
      )}
    </div>
  );
}
