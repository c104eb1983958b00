import type { CatalogueProduct, Category } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { useRef } from 'react';
import { useSomeRows } from '../../lib/use-some-rows';
import { ProductsFilter } from './products-filter';
import { narrowed } from './products-list';
import type { ProductsSearch } from './products-search';
import { ProductsTable } from './products-table';
import { words } from './words';

interface FoundProps {
  products: readonly CatalogueProduct[];
  categories: readonly Category[];
  search: ProductsSearch;
  onSearch: (search: ProductsSearch) => void;
}

export function Found({ products, categories, search, onSearch }: FoundProps) {
  const table = useRef<HTMLTableElement>(null);
  const found = narrowed(products, categories, search);
  const { some, hidden, showMore } = useSomeRows(found, JSON.stringify(search));
  if (products.length === 0 && search.status !== 'deleted') {
    return (
      <EmptyState drawing={lemonTree} title={words.nothing}>
        {words.nothingHint}
      </EmptyState>
    );
  }
  return (
    <>
      <ProductsFilter
        search={search}
        categories={categories}
        onChange={(change) => onSearch({ ...search, ...change })}
        onDown={() => table.current?.querySelector('a')?.focus()}
      />
      {found.length === 0 ? (
        <EmptyState
          drawing={lemonTree}
          title={words.noMatch}
          action={
            <Button look="outline" onClick={() => onSearch({ store: search.store })}>
              {words.showAll}
            </Button>
          }
        >
          {words.noMatchHint}
        </EmptyState>
      ) : (
        <>
          <p role="status" className="-mb-2 text-cumin">
            {words.found(found.length, found.filter(({ status }) => status === 'draft').length)}
          </p>
          <ProductsTable products={some} categories={categories} search={search} table={table} />
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
