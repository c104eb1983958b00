import { answer } from '@shikanji/api/client';
import type { AuditLine } from '@shikanji/api/types';
import {
  type InfiniteData,
  infiniteQueryOptions,
  type QueryClient,
  queryOptions,
} from '@tanstack/react-query';
import { api } from '../../lib/api';
import { endOfDay, startOfDay } from '../../lib/zoned-day';
import { type AuditSearch, isBackwards } from './audit-search';

export const auditQuery = (search: AuditSearch, zone: string) =>
  infiniteQueryOptions({
    queryKey: ['audit', search],
    queryFn: ({ signal, pageParam: cursor }) => {
      const { group, actor, subject, from, to } = search;
      const query = {
        limit: 50,
        ...(group && { action: group }),
        ...(actor && { actor }),
        ...(subject && { subject }),
        ...(from && { from: startOfDay(zone, from).toISOString() }),
        ...(to && { to: endOfDay(zone, to).toISOString() }),
        ...(cursor && { cursor }),
      };
      return answer(api.GET('/admin/audit', { params: { query }, signal }));
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.nextCursor,
    enabled: !isBackwards(search),
  });

/** The name of somebody by whom a line was shown before: filtered on, there may be none of theirs. */
export const nameSeen = (client: QueryClient, actor: string): string | undefined =>
  client
    .getQueriesData<InfiniteData<{ items: AuditLine[] }>>({ queryKey: ['audit'] })
    .flatMap(([, seen]) => seen?.pages.flatMap(({ items }) => items) ?? [])
    .find(({ actorId }) => actorId === actor)?.actorName ?? undefined;

/** Names on the menu, by id; all of it fits in one page. */
export const productNamesQuery = queryOptions({
  queryKey: ['product-names'],
  queryFn: async ({ signal }) => {
    const list = await answer(api.GET('/products', { params: { query: { limit: 100 } }, signal }));
    return new Map(list.items.map(({ id, name }) => [id, name]));
  },
  staleTime: 10 * 60_000,
});
