import type { Customer, Store } from '@shikanji/api/types';
import { Button, buttonClass } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ClipboardList, Trash2 } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import { FilesLink } from '../../lib/files-link';
import { may } from '../../lib/permissions';
import { Failed, LoadingRows } from '../../lib/query-state';
import { useTitle } from '../../lib/use-title';
import { stockQuery } from './queries';
import { StockFilter } from './stock-filter';
import type { StockSearch } from './stock-search';
import { StockSheet } from './stock-sheet';
import { StockRows } from './stock-rows';
import { WasteSheet } from './waste-sheet';
import { words } from './words';

interface StockPageProps {
  person: Customer;
  store: Store;
  storePicker: ReactNode;
  search: StockSearch;
  onSearch: (search: StockSearch) => void;
}

export function StockOfStore({ person, store, storePicker, search, onSearch }: StockPageProps) {
  useTitle(words.title);
  const table = useRef<HTMLTableElement>(null);
  const query = useQuery(stockQuery(store.id));
  const { product, waste, ...list } = search;
  const open = query.data?.find((row) => row.stock.productId === product);
  const mayWaste = may(person.role, 'waste-stock');
  return (
    <div className="mx-auto flex max-w-[64rem] flex-col gap-4 px-4 py-4">
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="mr-auto text-3xl">{words.title}</h1>
        {storePicker}
        {may(person.role, 'count-stock') && (
          <Link
            to="/stock/count"
            search={{ store: store.slug, ...(query.data?.length === 0 && { show: 'new' }) }}
            className={buttonClass()}
          >
            <ClipboardList aria-hidden size={20} strokeWidth={1.75} />
            {words.count}
          </Link>
        )}
        {mayWaste && (
          <Button look="outline" onClick={() => onSearch({ ...list, waste: 'new' })}>
            <Trash2 aria-hidden size={20} strokeWidth={1.75} />
            {words.waste}
          </Button>
        )}
        {may(person.role, 'count-stock') && <FilesLink kind="stock" store={store.slug} />}
      </div>
      {query.isPending && <LoadingRows label={words.loading} />}
      {query.isError && (
        <Failed
          fault={query.error}
          what={words.failed}
          again={words.again}
          onAgain={() => void query.refetch()}
        />
      )}
      {query.data?.length === 0 && (
        <EmptyState drawing={lemonTree} title={words.nothing}>
          {words.nothingHint}
        </EmptyState>
      )}
      {query.data !== undefined && query.data.length > 0 && (
        <>
          <StockFilter
            search={search}
            onChange={(change) => onSearch({ ...search, ...change })}
            onDown={() => table.current?.querySelector('button')?.focus()}
          />
          <StockRows
            rows={query.data}
            search={list}
            table={table}
            onOpen={({ stock }) => onSearch({ ...list, product: stock.productId })}
            onShowAll={() => onSearch({ store: search.store })}
          />
        </>
      )}
      {open !== undefined && (
        <StockSheet
          person={person}
          store={store}
          row={open}
          onWaste={() => onSearch({ ...list, waste: open.stock.productId })}
          onClose={() => onSearch(list)}
        />
      )}
      {waste !== undefined && mayWaste && query.data !== undefined && (
        <WasteSheet
          key={waste}
          store={store}
          rows={query.data}
          first={waste}
          onClose={() => onSearch(list)}
        />
      )}
    </div>
  );
}
