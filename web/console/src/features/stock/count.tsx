import type { Customer, Store } from '@shikanji/api/types';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useMemo } from 'react';
import { ingredientsQuery } from '../../lib/ingredients';
import { Failed, LoadingRows } from '../../lib/query-state';
import { useTitle } from '../../lib/use-title';
import { countItems } from './count-items';
import type { CountSearch } from './count-search';
import { CountSheet } from './count-sheet';
import { productsQuery, stockQuery } from './queries';
import { words } from './words';
import { countWords } from './words-count';

interface CountPageProps {
  person: Customer;
  store: Store;
  storePicker: ReactNode;
  search: CountSearch;
  onSearch: (search: CountSearch) => void;
  onSaved: () => void;
}

export function CountOfStore({ person, store, storePicker, ...sheet }: CountPageProps) {
  useTitle(countWords.title);
  const stock = useQuery(stockQuery(store.id));
  const products = useQuery(productsQuery(store.id));
  const ingredients = useQuery(ingredientsQuery);
  const items = useMemo(
    () =>
      stock.data && products.data && ingredients.data
        ? countItems(stock.data, products.data, ingredients.data)
        : undefined,
    [stock.data, products.data, ingredients.data],
  );
  const failed = [stock, products, ingredients].find(({ isError }) => isError);
  return (
    <div className="mx-auto flex max-w-[48rem] flex-col gap-4 px-4 pt-4">
      <Link
        to="/stock"
        search={{ store: store.slug }}
        className="-my-2 inline-flex min-h-11 items-center gap-2 self-start font-semibold text-leaf underline underline-offset-4"
      >
        <ArrowLeft aria-hidden size={20} strokeWidth={1.75} />
        {countWords.back}
      </Link>
      <div className="flex flex-wrap items-center gap-3">
        <h1 className="mr-auto text-3xl">{countWords.title}</h1>
        {storePicker}
      </div>
      <p className="text-cumin">{countWords.intro}</p>
      {items === undefined && failed === undefined && <LoadingRows label={words.loading} />}
      {items === undefined && failed !== undefined && (
        <Failed
          fault={failed.error}
          what={words.failed}
          again={words.again}
          onAgain={() => void failed.refetch()}
        />
      )}
      {items !== undefined && <CountSheet person={person} store={store} items={items} {...sheet} />}
    </div>
  );
}
