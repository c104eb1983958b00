import { ApiProblem } from '@shikanji/api/problem';
import type { Customer, PurchaseOrder, Store } from '@shikanji/api/types';
import { dateIn } from '@shikanji/ui/format/time';
import { Notice } from '@shikanji/ui/notice';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Failed, LoadingRows } from '../../lib/query-state';
import { useTitle } from '../../lib/use-title';
import { NewPurchase } from './new-purchase';
import { PurchaseParts } from './purchase-parts';
import type { PurchasesSearch } from './purchases-search';
import { purchaseQuery } from './queries';
import { StatusBadge } from './status-badge';
import { words } from './words';

interface PurchasePageProps {
  person: Customer;
  stores: readonly Store[];
  /** For which a new one is made. */
  store: Store;
  storePicker: ReactNode;
  /** `new` for one that is being made. */
  id: string;
  search: PurchasesSearch;
  onSearch: (search: PurchasesSearch) => void;
  /** A new one has its id: nothing is to be asked any more. */
  onSettled: (saved: PurchaseOrder) => void;
}

export function PurchasePage(props: PurchasePageProps) {
  const { person, stores, store, storePicker, id, search, onSearch, onSettled } = props;
  const isNew = id === 'new';
  const query = useQuery({ ...purchaseQuery(id), enabled: !isNew });
  const purchase = query.data;
  const title = isNew ? words.newTitle : (purchase?.number ?? words.order);
  useTitle(title);
  const gone = query.error instanceof ApiProblem && query.error.status === 404;
  const of = stores.find((one) => one.id === purchase?.storeId) ?? store;
  return (
    <div className="mx-auto flex max-w-[64rem] flex-col gap-4 px-4 py-4">
      <div className="flex flex-col items-start">
        <Link
          to="/purchase-orders"
          search={isNew ? { store: search.store } : { ...search, suggest: undefined }}
          className="inline-flex min-h-11 items-center gap-2 font-semibold text-leaf underline underline-offset-4"
        >
          <ArrowLeft aria-hidden size={20} strokeWidth={1.75} />
          {words.back}
        </Link>
        <div className="flex w-full flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className={`text-3xl tabular-nums ${isNew ? 'mr-auto' : ''}`}>{title}</h1>
          {purchase !== undefined && <StatusBadge status={purchase.status} />}
          {isNew && storePicker}
        </div>
        {purchase !== undefined && (
          <p className="text-cumin">
            {[
              purchase.supplierName ?? words.unknownSupplier,
              words.for(of.name),
              ...(purchase.expectedOn === null
                ? []
                : [words.expectedOn(dateIn('UTC', purchase.expectedOn))]),
            ].join(' · ')}
          </p>
        )}
      </div>
      {isNew && <NewPurchase {...{ store, search, onSearch }} onSaved={onSettled} />}
      {!isNew && query.isPending && <LoadingRows label={words.oneLoading} />}
      {purchase === undefined && query.isError && gone && <Notice tone="clay">{words.gone}</Notice>}
      {purchase === undefined && query.isError && !gone && (
        <Failed
          fault={query.error}
          what={words.oneFailed}
          again={words.again}
          onAgain={() => void query.refetch()}
        />
      )}
      {purchase !== undefined && <PurchaseParts person={person} store={of} purchase={purchase} />}
    </div>
  );
}
