import type { Order, Store } from '@shikanji/api/types';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { Button } from '@shikanji/ui/button';
import { EmptyState } from '@shikanji/ui/empty-state';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Pages } from '../../lib/pages';
import { Failed, LoadingRows } from '../../lib/query-state';
import { useTitle } from '../../lib/use-title';
import { OrderSheet } from './order-sheet';
import { OrdersFilter } from './orders-filter';
import type { OrdersSearch } from './orders-search';
import { OrdersTable } from './orders-table';
import { ordersQuery } from './queries';
import { words } from './words';

interface OrdersProps {
  store: Store;
  storePicker: ReactNode;
  search: OrdersSearch;
  onSearch: (search: OrdersSearch) => void;
}

export function Orders({ store, storePicker, search, onSearch }: OrdersProps) {
  useTitle(words.title);
  const query = useQuery(ordersQuery(store.id, search));
  const here = { store: search.store };
  const open = ({ id }: Order) => onSearch({ ...search, order: id });
  return (
    <div className="mx-auto flex max-w-[90rem] flex-col gap-4 px-4 py-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-3xl">{words.title}</h1>
        {storePicker}
      </div>
      <OrdersFilter search={search} onChange={(change) => onSearch({ ...here, ...change })} />
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
        <NoOrders filtered={Boolean(search.status ?? search.q)} onShowAll={() => onSearch(here)} />
      )}
      {query.data !== undefined && query.data.items.length > 0 && (
        <OrdersTable orders={query.data.items} zone={store.timeZone} onOpen={open} />
      )}
      <Pages
        cursor={search.cursor}
        next={query.data?.nextCursor ?? null}
        words={words}
        onGo={(cursor) => onSearch({ ...search, order: undefined, cursor: cursor ?? undefined })}
      />
      {search.order !== undefined && (
        <OrderSheet
          id={search.order}
          zone={store.timeZone}
          onClose={() => onSearch({ ...search, order: undefined })}
        />
      )}
    </div>
  );
}

function NoOrders({ filtered, onShowAll }: { filtered: boolean; onShowAll: () => void }) {
  const action = filtered ? (
    <Button look="outline" onClick={onShowAll}>
      {words.showAll}
    </Button>
  ) : undefined;
  return (
    <EmptyState
      drawing={lemonTree}
      title={filtered ? words.noMatch : words.nothing}
      action={action}
    >
      {filtered ? words.noMatchHint : words.nothingHint}
    </EmptyState>
  );
}
