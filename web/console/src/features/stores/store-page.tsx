import { ApiProblem } from '@shikanji/api/problem';
import type { Customer, Store } from '@shikanji/api/types';
import { Notice } from '@shikanji/ui/notice';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { may } from '../../lib/permissions';
import { Failed, LoadingRows } from '../../lib/query-state';
import { storesOf } from '../../lib/stores';
import { useServerNow } from '../../lib/use-server-now';
import { useTitle } from '../../lib/use-title';
import { LeaveStore } from './leave-store';
import { storeQuery } from './queries';
import { SettingsForm } from './settings-form';
import { StoreParts } from './store-parts';
import { Standing } from './stores-table';
import type { StoreSearch } from './stores-search';
import { Warnings } from './warnings';
import { words } from './words';

interface StorePageProps {
  person: Customer;
  /** `new` for one that is being made. */
  id: string;
  search: StoreSearch;
  onSearch: (search: StoreSearch) => void;
  /** It was made: nothing is to be asked any more. */
  onMade: (store: Store) => void;
}

export function StorePage({ person, id, search, onSearch, onMade }: StorePageProps) {
  const isNew = id === 'new';
  const query = useQuery({ ...storeQuery(id), enabled: !isNew });
  const now = useServerNow();
  const store = query.data && storesOf(person, [query.data])[0];
  const title = isNew ? words.newTitle : (store?.name ?? words.store);
  useTitle(title);
  if (isNew && !may(person.role, 'edit-stores')) return <Navigate to="/stores" replace />;
  const gone =
    (query.data !== undefined && store === undefined) ||
    (query.error instanceof ApiProblem && query.error.status === 404);
  return (
    <div className="mx-auto flex max-w-[64rem] flex-col gap-4 px-4 py-4">
      <div className="flex flex-col items-start">
        <Link
          to="/stores"
          className="inline-flex min-h-11 items-center gap-2 font-semibold text-leaf underline underline-offset-4"
        >
          <ArrowLeft aria-hidden size={20} strokeWidth={1.75} />
          {words.back}
        </Link>
        <h1 className="text-3xl">{title}</h1>
        {store !== undefined && <Standing store={store} now={now} />}
      </div>
      {isNew && <NewStore onMade={onMade} />}
      {!isNew && query.isPending && <LoadingRows label={words.oneLoading} />}
      {store === undefined && gone && <Notice tone="clay">{words.gone}</Notice>}
      {store === undefined && query.isError && !gone && (
        <Failed
          fault={query.error}
          what={words.oneFailed}
          again={words.again}
          onAgain={() => void query.refetch()}
        />
      )}
      {store !== undefined && (
        <>
          <Warnings storeId={store.id} />
          <StoreParts {...{ person, store, search, onSearch }} />
        </>
      )}
    </div>
  );
}

/** Its hours and all the rest come once it is there. */
function NewStore({ onMade }: { onMade: (store: Store) => void }) {
  const [dirty, setDirty] = useState(false);
  return (
    <>
      <SettingsForm store={null} onDirty={setDirty} onSaved={onMade} />
      <LeaveStore active={dirty} />
    </>
  );
}
