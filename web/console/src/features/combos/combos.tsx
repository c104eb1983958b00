import type { Customer } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { catalogueQuery } from '../../lib/catalogue';
import { FilesLink } from '../../lib/files-link';
import type { IdSearch } from '../../lib/id-search';
import { MenuTabs } from '../../lib/menu-tabs';
import { may } from '../../lib/permissions';
import { Failed, LoadingRows } from '../../lib/query-state';
import { ThingSheet } from '../../lib/thing-sheet';
import { useTitle } from '../../lib/use-title';
import { ComboForm } from './combo-form';
import { CombosTable } from './combos-table';
import { combosQuery, removeCombo } from './queries';
import { words } from './words';

interface CombosProps {
  person: Customer;
  search: IdSearch;
  onSearch: (search: IdSearch) => void;
}

export function Combos({ person, search: { id }, onSearch }: CombosProps) {
  useTitle(words.title);
  const combos = useQuery(combosQuery);
  const products = useQuery(catalogueQuery(false));
  const fault = combos.error ?? products.error;
  const mayEdit = may(person.role, 'edit-catalogue');
  return (
    <div className="mx-auto flex max-w-[72rem] flex-col gap-4 px-4 py-4">
      <MenuTabs />
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="mr-auto text-3xl">{words.title}</h1>
        {mayEdit && (
          <>
            <FilesLink kind="combos" />
            <Button onClick={() => onSearch({ id: 'new' })}>
              <Plus aria-hidden size={20} strokeWidth={1.75} />
              {words.add}
            </Button>
          </>
        )}
      </div>
      <p className="max-w-160 text-cumin">{words.intro}</p>
      {combos.isPending && <LoadingRows label={words.loading} />}
      {fault !== null && (
        <Failed
          fault={fault}
          what={words.failed}
          again={words.again}
          onAgain={() => void Promise.all([combos.refetch(), products.refetch()])}
        />
      )}
      {combos.data?.length === 0 && (
        <EmptyState drawing={lemonTree} title={words.nothing}>
          {mayEdit ? words.nothingHint : words.nothingToRead}
        </EmptyState>
      )}
      {combos.data !== undefined && combos.data.length > 0 && (
        <CombosTable
          combos={combos.data}
          onOpen={mayEdit ? (one) => onSearch({ id: one.id }) : undefined}
        />
      )}
      {id !== undefined && mayEdit && combos.data && products.data && (
        <ThingSheet
          key={id}
          width="wide"
          thing={id === 'new' ? null : combos.data.find((one) => one.id === id)}
          words={words}
          queryKey={['combos']}
          onRemove={removeCombo}
          onClose={() => onSearch({})}
          form={(combo, turns) => (
            <ComboForm combo={combo} combos={combos.data} products={products.data} {...turns} />
          )}
        />
      )}
    </div>
  );
}
