import { answer } from '@shikanji/api/client';
import type { Clocking, OwnRoster } from '@shikanji/api/types';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { noteServerTime } from '../../lib/server-clock';

export const ownQuery = queryOptions({
  queryKey: ['roster', 'me'],
  queryFn: async ({ signal }): Promise<OwnRoster> => {
    const own = await answer(api.GET('/roster/me', { signal }));
    noteServerTime(own.now);
    return own;
  },
  // the tablet at the counter may have been used meanwhile
  refetchInterval: 60_000,
});

export const clock = (way: 'in' | 'out', id: string, key: string): Promise<Clocking> => {
  const params = { path: { id }, header: { 'Idempotency-Key': key } };
  return way === 'in'
    ? answer(api.POST('/stores/{id}/clock-in', { params }))
    : answer(api.POST('/stores/{id}/clock-out', { params }));
};
