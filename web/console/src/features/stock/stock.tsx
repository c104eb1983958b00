import type { Customer, Store } from '@shikanji/api/types';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { may } from '../../lib/permissions';
import { Failed, LoadingRows } from '../../lib/query-state';
import { useTitle } from '../../lib/use-title';
import { stockQuery } from './queries';
import { StockSheet } from './stock-sheet';
import { StockTable } from './stock-table';
import { words } from './words';

interface StockPageProps {
  person: Customer;
  store: Store;
  storePicker: ReactNode;
  /** The product whose sheet is open. */
  productId: string | undefined;
  onOpen: (productId: string | undefined) => void;
}

export function StockOfStore({ person, store, storePicker, productId, onOpen }: StockPageProps) {
  useTitle(words.title);
  const query = useQuery(stockQuery(store.id));
  const open = query.data?.find((row) => row.stock.productId === productId);
  return (
    <div className="mx-auto flex max-w-[64rem] flex-col gap-4 px-4 py-4">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-3xl">{words.title}</h1>
        {storePicker}
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
        <StockTable rows={query.data} onOpen={(row) => onOpen(row.stock.productId)} />
      )}
      {open !== undefined && (
        <StockSheet
          row={open}
          zone={store.timeZone}
          mayAdjust={may(person.role, 'adjust-stock')}
          onClose={() => onOpen(undefined)}
        />
      )}
    </div>
  );
}
