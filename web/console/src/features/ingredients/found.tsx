import type { Ingredient } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { useRef } from 'react';
import { useSomeRows } from '../../lib/use-some-rows';
import { IngredientsFilter } from './ingredients-filter';
import { type IngredientsSearch, narrowed } from './ingredients-search';
import { IngredientsTable } from './ingredients-table';
import { words } from './words';

interface FoundProps {
  ingredients: readonly Ingredient[];
  search: IngredientsSearch;
  onSearch: (search: IngredientsSearch) => void;
}

export function Found({ ingredients, search, onSearch }: FoundProps) {
  const table = useRef<HTMLTableElement>(null);
  const found = narrowed(ingredients, search);
  const { some, hidden, showMore } = useSomeRows(found, `${search.show ?? ''} ${search.q ?? ''}`);
  if (ingredients.length === 0) {
    return (
      <EmptyState drawing={lemonTree} title={words.nothing}>
        {words.nothingHint}
      </EmptyState>
    );
  }
  return (
    <>
      <IngredientsFilter
        search={search}
        onChange={(change) => onSearch({ ...search, ...change })}
        onDown={() => table.current?.querySelector('button')?.focus()}
      />
      {found.length === 0 ? (
        <EmptyState
          drawing={lemonTree}
          title={words.noMatch}
          action={
            <Button look="outline" onClick={() => onSearch({})}>
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
          <IngredientsTable
            ingredients={some}
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
