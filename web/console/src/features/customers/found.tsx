import type { Customer } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { RefObject } from 'react';
import { Failed, LoadingRows } from '../../lib/query-state';
import { CustomersTable } from './customers-table';
import { customersQuery } from './queries';
import { words } from './words';

interface FoundProps {
  /** Empty for everybody. */
  q: string;
  table: RefObject<HTMLTableElement | null>;
  onOpen: (customer: Customer) => void;
}

export function Found({ q, table, onOpen }: FoundProps) {
  const query = useInfiniteQuery(customersQuery(q));
  if (query.isPending) return <LoadingRows label={words.loading} />;
  if (query.data === undefined) {
    return (
      <Failed
        fault={query.error}
        what={words.failed}
        again={words.again}
        onAgain={() => void query.refetch()}
      />
    );
  }
  const customers = query.data.pages.flatMap(({ items }) => items);
  if (customers.length === 0) {
    return (
      <EmptyState drawing={lemonTree} title={q === '' ? words.nobody : words.none}>
        {q === '' ? words.nobodyHint : words.noneHint}
      </EmptyState>
    );
  }
  return (
    <>
      <p role="status" className="-mb-2 text-cumin">
        {query.isPlaceholderData ? words.loading : words.found(customers.length, query.hasNextPage)}
      </p>
      <CustomersTable customers={customers} table={table} onOpen={onOpen} />
      {query.isError && (
        <Failed
          fault={query.error}
          what={words.failed}
          again={words.again}
          onAgain={() => void query.fetchNextPage()}
        />
      )}
      {query.hasNextPage && !query.isError && (
        <Button
          look="outline"
          className="self-start"
          busy={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {words.more}
        </Button>
      )}
    </>
  );
}
