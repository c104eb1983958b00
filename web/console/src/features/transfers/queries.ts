import { answer } from '@shikanji/api/client';
import type { Transfer, TransferArrival, TransferInput } from '@shikanji/api/types';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { levelsOf } from '../../lib/levels';
import type { TransfersSearch } from './transfers-search';

export const transfersQuery = (storeId: string, { status, cursor }: TransfersSearch) =>
  queryOptions({
    queryKey: ['transfers', 'list', storeId, status ?? null, cursor ?? null],
    queryFn: ({ signal }) => {
      const query = { storeId, limit: 25, ...(status && { status }), ...(cursor && { cursor }) };
      return answer(api.GET('/inventory/transfers', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
    // the other store sends and receives meanwhile
    refetchInterval: 60_000,
  });

export const transferQuery = (id: string) =>
  queryOptions({
    queryKey: ['transfers', 'one', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/inventory/transfers/{id}', { params: { path: { id } }, signal })),
  });

/** What a store has, of which it may send. */
export const levelsQuery = (storeId: string) =>
  queryOptions({
    queryKey: ['stock', storeId, 'levels'],
    queryFn: ({ signal }) => levelsOf(storeId, signal),
  });

export const sendTransfer = (body: TransferInput, key: string): Promise<Transfer> =>
  answer(
    api.POST('/inventory/transfers', { params: { header: { 'Idempotency-Key': key } }, body }),
  );

export const receiveTransfer = (id: string, body: TransferArrival): Promise<Transfer> =>
  answer(api.POST('/inventory/transfers/{id}/receive', { params: { path: { id } }, body }));

export const callBack = (id: string): Promise<Transfer> =>
  answer(api.POST('/inventory/transfers/{id}/cancel', { params: { path: { id } } }));
