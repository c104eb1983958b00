import { answer, done } from '@shikanji/api/client';
import type { Import } from '@shikanji/api/types';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { upload } from '../../lib/upload';
import type { RowState } from './files-search';
import { type Kind, isOfStore } from './kinds';

const at = (id: string) => ({ path: { id } });

export const isAtWork = (state: Import['state'] | undefined): boolean =>
  state === 'checking' || state === 'applying';

export const importsQuery = queryOptions({
  queryKey: ['imports', 'list'],
  queryFn: async ({ signal }) =>
    (await answer(api.GET('/imports', { params: { query: { limit: 20 } }, signal }))).items,
});

/** Asked for again and again while the server works on it. */
export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['imports', 'one', id],
    queryFn: ({ signal }) => answer(api.GET('/imports/{id}', { params: at(id), signal })),
    refetchInterval: ({ state: { data } }) => (isAtWork(data?.state) ? 700 : false),
  });

export const rowsQuery = (id: string, show: RowState | undefined) =>
  infiniteQueryOptions({
    queryKey: ['imports', 'rows', id, show ?? 'all'],
    queryFn: ({ signal, pageParam: cursor }) => {
      const query = { limit: 50, ...(show && { show }), ...(cursor && { cursor }) };
      return answer(api.GET('/imports/{id}/rows', { params: { ...at(id), query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
  });

/** @param storeId of what a store has for itself: whose */
export async function fetchFile(kind: Kind, storeId: string): Promise<Blob> {
  const asBlob = { parseAs: 'blob' } as const;
  // those of the chain are all asked for alike, and those of a store
  const file = isOfStore(kind)
    ? answer(
        api.GET(`/exports/${kind}.csv` as '/exports/stock.csv', {
          params: { query: { storeId } },
          ...asBlob,
        }),
      )
    : answer(api.GET(`/exports/${kind}.csv` as '/exports/products.csv', asBlob));
  return (await file) as unknown as Blob;
}

interface Sending {
  kind: Kind;
  storeId: string;
  file: File;
  key: string;
  onProgress: (share: number) => void;
}

export async function sendFile({ kind, storeId, ...sending }: Sending): Promise<Import> {
  const store = isOfStore(kind) ? `&storeId=${encodeURIComponent(storeId)}` : '';
  const path = `/imports?kind=${kind}${store}`;
  return (await upload({ path, type: 'text/csv', ...sending })) as Import;
}

export const applyImport = (id: string): Promise<Import> =>
  answer(api.POST('/imports/{id}/apply', { params: at(id) }));

export const discardImport = (id: string): Promise<void> =>
  done(api.DELETE('/imports/{id}', { params: at(id) }));
