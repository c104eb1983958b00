import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failed } from '../../lib/query-state';
import { words } from './words';

interface PartProps<Data, Key extends QueryKey> {
  query: UseQueryOptions<Data, Error, Data, Key>;
  children: (data: Data) => ReactNode;
}

/** A part of what is known about somebody, once it is there. */
export function Part<Data, Key extends QueryKey>({ query, children }: PartProps<Data, Key>) {
  const { data, error, refetch } = useQuery(query);
  if (data !== undefined) return children(data);
  if (error === null) {
    return (
      <Loading label={words.partLoading}>
        <Skeleton className="h-16" />
      </Loading>
    );
  }
  return (
    <Failed
      fault={error}
      what={words.partFailed}
      again={words.again}
      onAgain={() => void refetch()}
    />
  );
}
