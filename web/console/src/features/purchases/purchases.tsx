import type { Store } from '@shikanji/api/types';
import { Button, buttonClass } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Lightbulb, Plus } from 'lucide-react';
import type { ReactNode } from 'react';
import { BuyingTabs } from '../../lib/buying-tabs';
import { Pages } from '../../lib/pages';
import { Failed, LoadingRows } from '../../lib/query-state';
import { suppliersQuery } from '../../lib/suppliers';
import { useTitle } from '../../lib/use-title';
import { DueSheet } from './due-sheet';
import { PurchasesFilter } from './purchases-filter';
import type { PurchasesSearch } from './purchases-search';
import { PurchasesTable } from './purchases-table';
import { purchasesQuery } from './queries';
import { words } from './words';

interface PurchasesProps {
  store: Store;
  storePicker: ReactNode;
  search: PurchasesSearch;
  onSearch: (search: PurchasesSearch) => void;
}

export function Purchases({ store, storePicker, search, onSearch }: PurchasesProps) {
  useTitle(words.title);
  const query = useQuery(purchasesQuery(store.id, search));
  const suppliers = useQuery(suppliersQuery).data ?? [];
  const here = { store: search.store };
  const { suggest, ...list } = search;
  const filtered = search.status !== undefined || search.supplier !== undefined;
  const nameOf = (id: string) =>
    suppliers.find((one) => one.id === id)?.name ?? words.unknownSupplier;
  return (
    <div className="mx-auto flex max-w-[72rem] flex-col gap-4 px-4 py-4">
      <BuyingTabs />
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="mr-auto text-3xl">{words.title}</h1>
        {storePicker}
        <Button look="outline" onClick={() => onSearch({ ...list, suggest: 'yes' })}>
          <Lightbulb aria-hidden size={20} strokeWidth={1.75} />
          {words.suggest}
        </Button>
        <Link
          to="/purchase-orders/$id"
          params={{ id: 'new' }}
          search={{ store: store.slug }}
          className={buttonClass()}
        >
          <Plus aria-hidden size={20} strokeWidth={1.75} />
          {words.add}
        </Link>
      </div>
      <PurchasesFilter
        search={search}
        suppliers={suppliers}
        onChange={(change) => onSearch({ ...here, ...change })}
      />
      {query.isPending && <LoadingRows label={words.loading} />}
      {query.isError && (
        <Failed
          fault={query.error}
          what={words.failed}
          again={words.again}
          onAgain={() => void query.refetch()}
        />
      )}
      {query.data?.items.length === 0 && (
        <EmptyState
          drawing={lemonTree}
          title={filtered ? words.noMatch : words.nothing}
          action={
            filtered && (
              <Button look="outline" onClick={() => onSearch(here)}>
                {words.showAll}
              </Button>
            )
          }
        >
          {filtered ? words.noMatchHint : words.nothingHint}
        </EmptyState>
      )}
      {query.data !== undefined && query.data.items.length > 0 && (
        <PurchasesTable purchases={query.data.items} store={store} nameOf={nameOf} search={list} />
      )}
      <Pages
        cursor={search.cursor}
        next={query.data?.nextCursor ?? null}
        words={words}
        onGo={(cursor) => onSearch({ ...list, cursor: cursor ?? undefined })}
      />
      {suggest !== undefined && (
        <DueSheet store={store} nameOf={nameOf} onClose={() => onSearch(list)} />
      )}
    </div>
  );
}
