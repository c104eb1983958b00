import type { Customer } from '@shikanji/api/types';
import { buttonClass } from '@shikanji/ui/button';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { catalogueQuery } from '../../lib/catalogue';
import { MenuTabs } from '../../lib/menu-tabs';
import { may } from '../../lib/permissions';
import { Failed, LoadingRows } from '../../lib/query-state';
import { useTitle } from '../../lib/use-title';
import { Found } from './found';
import type { ProductsSearch } from './products-search';
import { categoriesQuery } from './queries';
import { words } from './words';

interface ProductsProps {
  person: Customer;
  search: ProductsSearch;
  onSearch: (search: ProductsSearch) => void;
}

export function Products({ person, search, onSearch }: ProductsProps) {
  useTitle(words.title);
  const query = useQuery(catalogueQuery(search.status === 'deleted'));
  const categories = useQuery(categoriesQuery);
  const fault = query.error ?? categories.error;
  return (
    <div className="mx-auto flex max-w-[72rem] flex-col gap-4 px-4 py-4">
      <MenuTabs />
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="mr-auto text-3xl">{words.title}</h1>
        {may(person.role, 'edit-catalogue') && (
          <Link to="/products/$id" params={{ id: 'new' }} search={search} className={buttonClass()}>
            <Plus aria-hidden size={20} strokeWidth={1.75} />
            {words.add}
          </Link>
        )}
      </div>
      {(query.isPending || categories.isPending) && <LoadingRows label={words.loading} />}
      {fault !== null && (
        <Failed
          fault={fault}
          what={words.failed}
          again={words.again}
          onAgain={() => void Promise.all([query.refetch(), categories.refetch()])}
        />
      )}
      {query.data !== undefined && categories.data !== undefined && (
        <Found
          products={query.data}
          categories={categories.data}
          search={search}
          onSearch={onSearch}
        />
      )}
    </div>
  );
}
