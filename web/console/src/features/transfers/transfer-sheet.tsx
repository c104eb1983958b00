import { wordsFor } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';
import type { Customer, Store, Transfer } from '@shikanji/api/types';
import { whenIn } from '@shikanji/ui/format/time';
import { Notice } from '@shikanji/ui/notice';
import { Sheet } from '@shikanji/ui/sheet';
import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useDiscard } from '../../lib/discard';
import { useStaffName } from '../../lib/staff';
import { ArriveForm } from './arrive-form';
import { CallBack } from './call-back';
import { transferQuery } from './queries';
import { wayOf } from './standing';
import { TransferLines } from './transfer-lines';
import { Standing } from './transfers-table';
import { words } from './words';

interface TransferSheetProps {
  person: Customer;
  /** From which one looks. */
  store: Store;
  id: string;
  nameOf: (storeId: string) => string;
  onClose: () => void;
}

export function TransferSheet({ person, store, id, nameOf, onClose }: TransferSheetProps) {
  const { data: transfer, error } = useQuery(transferQuery(id));
  const [dirty, setDirty] = useState(false);
  const { question, settle } = useDiscard(dirty);
  const staffName = useStaffName(person, store.id);
  const title = transfer === undefined ? words.transfer : wayOf(transfer, store.id, nameOf);
  const gone = error instanceof ApiProblem && error.status === 404;
  const onTheWay = transfer?.status === 'in_transit';
  return (
    <Sheet open onClose={onClose} title={title} footer={question}>
      <div className="flex flex-col gap-5 px-4 pb-6">
        {transfer === undefined && error === null && (
          <Loading label={words.oneLoading}>
            <Skeleton className="h-48" />
          </Loading>
        )}
        {transfer === undefined && error !== null && (
          <Notice tone="clay">{gone ? words.gone : wordsFor(error, 'en')}</Notice>
        )}
        {transfer !== undefined && (
          <>
            <div className="flex flex-col items-start gap-2">
              <Standing transfer={transfer} storeId={store.id} />
              <p className="text-cumin">{factsOf(transfer, store, staffName)}</p>
              {transfer.note !== null && <p className="wrap-anywhere">{transfer.note}</p>}
            </div>
            {onTheWay && transfer.toStoreId === store.id ? (
              <ArriveForm
                transfer={transfer}
                onDirty={setDirty}
                onDone={() => {
                  settle();
                  setDirty(false);
                }}
              />
            ) : (
              <TransferLines transfer={transfer} />
            )}
            {onTheWay && transfer.fromStoreId === store.id && (
              <>
                <p className="text-cumin">{words.waiting(nameOf(transfer.toStoreId))}</p>
                <CallBack transfer={transfer} />
              </>
            )}
          </>
        )}
      </div>
    </Sheet>
  );
}

function factsOf(
  { status, sentAt, sentBy, endedAt, endedBy }: Transfer,
  { timeZone }: Store,
  nameOf: (id: string) => string | undefined,
): string {
  const by = (id: string | null) => {
    const name = id === null ? undefined : nameOf(id);
    return name === undefined ? '' : ` ${words.by(name)}`;
  };
  const ended = status === 'cancelled' ? words.backAt : words.takenIn;
  return [
    words.sentAt(whenIn(timeZone, sentAt)) + by(sentBy),
    ...(endedAt === null ? [] : [ended(whenIn(timeZone, endedAt)) + by(endedBy)]),
  ].join(' · ');
}
