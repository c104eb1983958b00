import { ApiProblem } from '@shikanji/api/problem';
import type { Customer } from '@shikanji/api/types';
import { Notice } from '@shikanji/ui/notice';
import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { may } from '../../lib/permissions';
import { Failed, LoadingRows } from '../../lib/query-state';
import { useTitle } from '../../lib/use-title';
import { NewProduct } from './new-product';
import { ProductParts } from './product-parts';
import type { ProductsSearch } from './products-search';
import { StatusBadge } from './products-table';
import { productQuery } from './queries';
import { words } from './words';

export interface ProductPageProps {
  person: Customer;
  /** `new` for one that is being added. */
  id: string;
  search: ProductsSearch;
  onSearch: (search: ProductsSearch) => void;
  /** It was saved under an id, or (null) deleted: nothing is to be asked any more. */
  onSettled: (id: string | null) => void;
}

export function ProductPage(props: ProductPageProps) {
  const { person, id, search, onSettled } = props;
  const isNew = id === 'new';
  const query = useQuery({ ...productQuery(id), enabled: !isNew });
  const product = query.data;
  const title = isNew ? words.newTitle : (product?.name ?? words.product);
  useTitle(title);
  if (isNew && !may(person.role, 'edit-catalogue')) return <Navigate to="/products" replace />;
  const gone = query.error instanceof ApiProblem && query.error.status === 404;
  return (
    <div className="mx-auto flex max-w-[64rem] flex-col gap-4 px-4 py-4">
      <div className="flex flex-col items-start">
        <Link
          to="/products"
          search={{ ...search, part: undefined }}
          className="inline-flex min-h-11 items-center gap-2 font-semibold text-leaf underline underline-offset-4"
        >
          <ArrowLeft aria-hidden size={20} strokeWidth={1.75} />
          {words.back}
        </Link>
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <h1 className="text-3xl">{title}</h1>
          {product !== undefined && <StatusBadge status={product.status} />}
        </div>
      </div>
      {isNew && <NewProduct onSettled={onSettled} />}
      {!isNew && query.isPending && <LoadingRows label={words.onePart} />}
      {product === undefined && query.isError && gone && <Notice tone="clay">{words.gone}</Notice>}
      {product === undefined && query.isError && !gone && (
        <Failed
          fault={query.error}
          what={words.oneFailed}
          again={words.again}
          onAgain={() => void query.refetch()}
        />
      )}
      {product !== undefined && <ProductParts {...props} product={product} />}
    </div>
  );
}
