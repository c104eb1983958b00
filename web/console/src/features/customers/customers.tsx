import { Button } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { Notice } from '@shikanji/ui/notice';
import { useRef } from 'react';
import { useTitle } from '../../lib/use-title';
import { CustomerSheet } from './customer-sheet';
import type { CustomersSearch } from './customers-search';
import { Found } from './found';
import { SearchForm } from './search-form';
import { words } from './words';

interface CustomersProps {
  search: CustomersSearch;
  onSearch: (search: CustomersSearch) => void;
}

export function Customers({ search, onSearch }: CustomersProps) {
  useTitle(words.title);
  const table = useRef<HTMLTableElement>(null);
  const { id, ...list } = search;
  const asked = search.q !== undefined || search.all !== undefined;
  return (
    <div className="mx-auto flex max-w-[64rem] flex-col gap-4 px-4 py-4">
      <h1 className="text-3xl">{words.title}</h1>
      <Notice>{words.noted}</Notice>
      <SearchForm
        q={search.q ?? ''}
        onSearch={(q) => onSearch(q === '' ? {} : { q })}
        onDown={() => table.current?.querySelector('button')?.focus()}
      />
      {asked ? (
        <Found
          q={search.q ?? ''}
          table={table}
          onOpen={(customer) => onSearch({ ...list, id: customer.id })}
        />
      ) : (
        <EmptyState
          drawing={lemonTree}
          title={words.whom}
          action={
            <Button look="outline" onClick={() => onSearch({ all: 'yes' })}>
              {words.showAll}
            </Button>
          }
        >
          {words.whomHint}
        </EmptyState>
      )}
      {id !== undefined && <CustomerSheet key={id} id={id} onClose={() => onSearch(list)} />}
    </div>
  );
}
