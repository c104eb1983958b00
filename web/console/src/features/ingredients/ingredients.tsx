import type { Customer } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { DietTabs } from '../../lib/diet/diet-tabs';
import { isUnknown } from '../../lib/ingredient';
import { ingredientsQuery } from '../../lib/ingredients';
import { FilesLink } from '../../lib/files-link';
import { may } from '../../lib/permissions';
import { Failed, LoadingRows } from '../../lib/query-state';
import { useTitle } from '../../lib/use-title';
import { Found } from './found';
import { IngredientSheet } from './ingredient-sheet';
import type { IngredientsSearch } from './ingredients-search';
import { words } from './words';

interface IngredientsProps {
  person: Customer;
  search: IngredientsSearch;
  onSearch: (search: IngredientsSearch) => void;
}

export function Ingredients({ person, search, onSearch }: IngredientsProps) {
  useTitle(words.title);
  const query = useQuery(ingredientsQuery);
  const { id, ...list } = search;
  const mayEdit = may(person.role, 'edit-diet');
  const unknown = query.data?.filter(isUnknown).length ?? 0;
  return (
    <div className="mx-auto flex max-w-[72rem] flex-col gap-4 px-4 py-4">
      <DietTabs />
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="mr-auto text-3xl">{words.title}</h1>
        {mayEdit && (
          <>
            <FilesLink kind="ingredients" />
            <Button onClick={() => onSearch({ ...list, id: 'new' })}>
              <Plus aria-hidden size={20} strokeWidth={1.75} />
              {words.add}
            </Button>
          </>
        )}
      </div>
      <p className="max-w-160 text-cumin">{words.intro}</p>
      {query.isPending && <LoadingRows label={words.loading} />}
      {query.isError && (
        <Failed
          fault={query.error}
          what={words.failed}
          again={words.again}
          onAgain={() => void query.refetch()}
        />
      )}
      {unknown > 0 && search.show !== 'unknown' && (
        <Notice
          action={
            <Button look="plain" onClick={() => onSearch({ show: 'unknown' })}>
              {words.showUnknown}
            </Button>
          }
        >
          {words.unknownCount(unknown)}
        </Notice>
      )}
      {query.data !== undefined && <Found ingredients={query.data} {...{ search, onSearch }} />}
      {id !== undefined && (id !== 'new' || mayEdit) && (
        <IngredientSheet
          key={id}
          id={id}
          mayEdit={mayEdit}
          onOpen={(other) => onSearch({ ...list, id: other })}
          onClose={() => onSearch(list)}
        />
      )}
    </div>
  );
}
