import { Button } from '@shikanji/ui/button';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { BuyingTabs } from '../../lib/buying-tabs';
import { Failed, LoadingRows } from '../../lib/query-state';
import { suppliersQuery } from '../../lib/suppliers';
import { useTitle } from '../../lib/use-title';
import { Found } from './found';
import { SupplierSheet } from './supplier-sheet';
import type { SuppliersSearch } from './suppliers-search';
import { words } from './words';

interface SuppliersProps {
  search: SuppliersSearch;
  onSearch: (search: SuppliersSearch) => void;
}

export function Suppliers({ search, onSearch }: SuppliersProps) {
  useTitle(words.title);
  const query = useQuery(suppliersQuery);
  const { id, ...list } = search;
  const supplier = id === 'new' ? null : query.data?.find((one) => one.id === id);
  return (
    <div className="mx-auto flex max-w-[72rem] flex-col gap-4 px-4 py-4">
      <BuyingTabs />
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="mr-auto text-3xl">{words.title}</h1>
        <Button onClick={() => onSearch({ ...list, id: 'new' })}>
          <Plus aria-hidden size={20} strokeWidth={1.75} />
          {words.add}
        </Button>
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
      {query.data !== undefined && <Found suppliers={query.data} {...{ search, onSearch }} />}
      {id !== undefined && (id === 'new' || query.data !== undefined) && (
        <SupplierSheet
          key={id}
          supplier={supplier}
          onOpen={(other) => onSearch({ ...list, id: other })}
          onClose={() => onSearch(list)}
        />
      )}
    </div>
  );
}
