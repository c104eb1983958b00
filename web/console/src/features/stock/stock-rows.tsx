import { Button } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import type { RefObject } from 'react';
import { useSomeRows } from '../../lib/use-some-rows';
import { countOf, narrowed, type StockRow } from './stock-list';
import type { StockSearch } from './stock-search';
import { StockTable } from './stock-table';
import { words } from './words';

interface StockRowsProps {
  rows: readonly StockRow[];
  search: StockSearch;
  table: RefObject<HTMLTableElement | null>;
  onOpen: (row: StockRow) => void;
  onShowAll: () => void;
}

export function StockRows({ rows, search, table, onOpen, onShowAll }: StockRowsProps) {
  const { kind, q = '' } = search;
  const found = narrowed(rows, kind, q);
  const { some, hidden, showMore } = useSomeRows(found, `${kind ?? ''} ${q}`);
  if (found.length === 0) {
    return (
      <EmptyState
        drawing={lemonTree}
        title={words.noMatch}
        action={
          <Button look="outline" onClick={onShowAll}>
            {words.showAll}
          </Button>
        }
      >
        {words.noMatchHint}
      </EmptyState>
    );
  }
  return (
    <>
      <p role="status" className="-mb-2 text-cumin">
        {words.found(found.length, countOf(found, 'out'), countOf(found, 'low'))}
      </p>
      <StockTable rows={some} table={table} onOpen={onOpen} />
      {hidden > 0 && (
        <Button look="outline" className="self-start" onClick={showMore}>
          {words.more(hidden)}
        </Button>
      )}
    </>
  );
}
