import { wordsFor } from '@shikanji/api/errors';
import type { Abnormal, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Failed, LoadingRows } from '../../lib/query-state';
import { AbnormalRow, isNow, keyOf } from './abnormal';
import { abnormalQuery, endBusy, resumeStore } from './queries';
import { abnormalWord, words as common } from './words';
import { words } from './words-now';

/** What is not as usual at one store, with the way to end it before its time. */
export function Interruptions({ store, now }: { store: Store; now: number }) {
  const query = useQuery(abnormalQuery);
  if (query.isPending) return <LoadingRows label={common.abnormalLoading} />;
  if (query.data === undefined) {
    return (
      <Failed
        fault={query.error}
        what={common.abnormalFailed}
        again={common.again}
        onAgain={() => void query.refetch()}
      />
    );
  }
  const items = query.data.filter((item) => item.storeId === store.id && isNow(item, now));
  if (items.length === 0) return <p className="text-cumin">{words.asUsual}</p>;
  const pauses = items.filter(({ kind }) => kind === 'paused').length;
  return (
    <ul className="divide-y border-y">
      {items.map((item) => (
        <AbnormalRow key={keyOf(item)} item={item} zone={store.timeZone} now={now}>
          <Stop store={store} item={item} endsAll={pauses > 1 && item.fulfilment === null} />
        </AbnormalRow>
      ))}
    </ul>
  );
}

interface StopProps {
  store: Store;
  item: Abnormal;
  /** The server ends the pause of everything with whatever other pauses there are. */
  endsAll: boolean;
}

function Stop({ store, item, endsAll }: StopProps) {
  const { kind, fulfilment } = item;
  const queries = useQueryClient();
  const stop = useMutation({
    mutationFn: () => (kind === 'busy' ? endBusy(store.id) : resumeStore(store.id, fulfilment)),
    onSuccess: () => toast(kind === 'busy' ? words.busyOver : words.resumed),
    onError: (fault) => toast(wordsFor(fault, 'en'), 'clay'),
    onSettled: () => queries.invalidateQueries({ queryKey: ['stores'] }),
  });
  switch (kind) {
    case 'paused':
    case 'busy':
      return (
        <Button
          look="outline"
          aria-label={endsAll ? words.stopAll : words.stopNamed(abnormalWord(item))}
          busy={stop.isPending}
          onClick={() => stop.mutate()}
        >
          {endsAll && kind === 'paused' ? words.stopAll : words.stop}
        </Button>
      );
    case 'switched_off':
    case 'special_day':
      return (
        <Link
          to="/stores/$id"
          params={{ id: store.id }}
          search={kind === 'special_day' ? { part: 'special-days' } : {}}
          className="inline-flex min-h-11 items-center font-semibold text-leaf underline underline-offset-4"
        >
          {kind === 'special_day' ? words.specialDays : words.settings}
        </Link>
      );
  }
}
