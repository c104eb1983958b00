import type { Supplier } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { useRef } from 'react';
import { useSomeRows } from '../../lib/use-some-rows';
import { SuppliersFilter } from './suppliers-filter';
import { narrowed, type SuppliersSearch } from './suppliers-search';
import { SuppliersTable } from './suppliers-table';
import { words } from './words';

interface FoundProps {
  suppliers: readonly Supplier[];
  search: SuppliersSearch;
  onSearch: (search: SuppliersSearch) => void;
}

export function Found({ suppliers, search, onSearch }: FoundProps) {
  const table = useRef<HTMLTableElement>(null);
  const found = narrowed(suppliers, search);
  const { some, hidden, showMore } = useSomeRows(found, `${search.show ?? ''} ${search.q ?? ''}`);
  if (suppliers.length === 0) {
    return (
      <EmptyState
        drawing={lemonTree}
        title={words.nothing}
        action={<Button onClick={() => onSearch({ ...search, id: 'new' })}>{words.add}</Button>}
      >
        {words.nothingHint}
      </EmptyState>
    );
  }
  return (
    <>
      <SuppliersFilter
        search={search}
        onChange={(change) => onSearch({ ...search, ...change })}
        onDown={() => table.current?.querySelector('button')?.focus()}
      />
      {found.length === 0 ? (
        <EmptyState
          drawing={lemonTree}
          title={words.noMatch}
          action={
            <Button look="outline" onClick={() => onSearch({ show: 'all' })}>
              {words.showAll}
            </Button>
          }
        >
          {words.noMatchHint}
        </EmptyState>
      ) : (
        <>
          <p role="status" className="-mb-2 text-cumin">
            {words.found(found.length)}
          </p>
          <SuppliersTable
            suppliers={some}
            table={table}
            onOpen={({ id }) => onSearch({ ...search, id })}
          />
        </>
      )}
      {hidden > 0 && (
        <Button look="outline" className="self-start" onClick={showMore}>
          {words.more(hidden)}
        </Button>
      )}
    </>
  );
}
