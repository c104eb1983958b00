import { wordsFor } from '@shikanji/api/errors';
import type { Customer, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { chosenStore, storesOf, storesQuery } from './stores';

interface WithStoreProps {
  person: Customer;
  /** The store that the address names. */
  named: string | undefined;
  children: (store: Store, stores: readonly Store[]) => ReactNode;
}

const words = {
  loading: 'Your stores are loading',
  none: 'You are not on the staff of any store. Ask the owner to add you.',
  noStore: 'This chain has no store yet.',
  again: 'Try again',
};

/** Most pages are about one store: finds it, and says so when there is none. */
export function WithStore({ person, named, children }: WithStoreProps) {
  const query = useQuery(storesQuery);
  if (query.isPending) {
    return (
      <Loading label={words.loading}>
        <Skeleton className="m-4 h-16 max-w-80" />
      </Loading>
    );
  }
  if (query.isError) {
    return (
      <div className="flex max-w-120 flex-col items-start gap-3 p-4">
        <Notice tone="clay">{wordsFor(query.error, 'en')}</Notice>
        <Button look="outline" onClick={() => void query.refetch()}>
          {words.again}
        </Button>
      </div>
    );
  }
  const stores = storesOf(person, query.data);
  const store = chosenStore(stores, named);
  if (store === undefined) {
    const text = query.data.length === 0 ? words.noStore : words.none;
    return <p className="p-4 text-lg">{text}</p>;
  }
  return children(store, stores);
}
