import { answer, done } from '@shikanji/api/client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';

export const integrityQuery = queryOptions({
  queryKey: ['integrity'],
  queryFn: ({ signal }) => answer(api.GET('/admin/integrity', { signal })),
  staleTime: 0,
});

export const deadLettersQuery = infiniteQueryOptions({
  queryKey: ['dead-letters'],
  queryFn: ({ signal, pageParam: cursor }) =>
    answer(
      api.GET('/admin/dead-letters', {
        params: { query: cursor === '' ? {} : { cursor } },
        signal,
      }),
    ),
  initialPageParam: '',
  getNextPageParam: (page) => page.nextCursor,
});

export const replayDeadLetter = (id: string): Promise<void> =>
  done(api.POST('/admin/dead-letters/{id}/replay', { params: { path: { id } } }));
