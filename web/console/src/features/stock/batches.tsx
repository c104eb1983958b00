import type { Batch, Customer, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { dateIn, dayOf } from '@shikanji/ui/format/time';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { amountWords } from '../../lib/amount';
import { may } from '../../lib/permissions';
import { Failed, LoadingRows } from '../../lib/query-state';
import { serverNow } from '../../lib/server-clock';
import { expiryWords, isUrgent, lotName } from './lot';
import { batchesQuery } from './queries-buying';
import type { StockRow } from './stock-list';
import { WithdrawForm } from './withdraw-form';
import { words } from './words';
import { batchWords } from './words-batches';

interface BatchesProps {
  person: Customer;
  store: Store;
  row: StockRow;
  onDirty: (dirty: boolean) => void;
}

const keyOf = ({ label, expiresOn }: Batch): string => `${label} ${expiresOn}`;

/** In which batches it lies, the first to be sold first; and the way to take a bad one away. */
export function Batches({ person, store, row, onDirty }: BatchesProps) {
  const { productId, unit, onHand } = row.stock;
  const query = useQuery(batchesQuery(store.id, productId));
  const [open, setOpen] = useState<string | null>(null);
  const today = dayOf(store.timeZone, new Date(serverNow()));
  if (query.isPending) return <LoadingRows label={batchWords.loading} />;
  if (query.isError) {
    return (
      <Failed
        fault={query.error}
        what={batchWords.failed}
        again={words.again}
        onAgain={() => void query.refetch()}
      />
    );
  }
  if (query.data.length === 0) {
    return <p className="text-cumin">{onHand === 0 ? batchWords.empty : batchWords.none}</p>;
  }
  const close = () => {
    onDirty(false);
    setOpen(null);
  };
  return (
    <ol className="divide-y border-y">
      {query.data.map((batch) => {
        const { expiresOn, lastDay, receivedAt } = batch;
        const key = keyOf(batch);
        const urgent = isUrgent(expiresOn, today);
        return (
          <li key={key} className="py-2">
            <div className="flex items-start justify-between gap-3">
              <span className="min-w-0">
                <span className="font-semibold wrap-anywhere">{lotName(batch)}</span>
                <span className={`block text-sm ${urgent ? 'font-semibold text-clay' : ''}`}>
                  {expiryWords(expiresOn, today)}
                </span>
                <span className="block text-sm text-cumin">
                  {[
                    ...(lastDay === null ? [] : [batchWords.soldUntil(dateIn('UTC', lastDay))]),
                    batchWords.came(dateIn(store.timeZone, receivedAt)),
                  ].join(' · ')}
                </span>
              </span>
              <span className="flex shrink-0 flex-col items-end">
                <span className="money text-lg">{amountWords(batch.onHand, unit)}</span>
                {may(person.role, 'waste-stock') && batch.onHand > 0 && open !== key && (
                  <Button
                    look="plain"
                    className="-mr-4"
                    aria-label={batchWords.withdrawOf(lotName(batch))}
                    onClick={() => setOpen(key)}
                  >
                    {batchWords.withdraw}
                  </Button>
                )}
              </span>
            </div>
            {open === key && (
              <WithdrawForm row={row} batch={batch} onDirty={onDirty} onClose={close} />
            )}
          </li>
        );
      })}
    </ol>
  );
}
