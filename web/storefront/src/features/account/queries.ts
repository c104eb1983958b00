import { answer } from '@shikanji/api/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';

/** What can be offered: codes by phone, links by mail. */
export const methodsQuery = queryOptions({
  queryKey: ['sign-in methods'],
  queryFn: () => answer(api.GET('/auth/methods')),
  staleTime: 10 * 60_000,
});

/** Below `me`, so that it goes when somebody signs in or out. */
export const sessionsQuery = queryOptions({
  queryKey: ['me', 'sessions'],
  queryFn: async () => (await answer(api.GET('/auth/sessions'))).items,
});

/** What was agreed to or taken back, the first line first. */
export const consentsQuery = queryOptions({
  queryKey: ['me', 'consents'],
  queryFn: async () =>
    (await answer(api.GET('/customers/{id}/consents', { params: { path: { id: 'me' } } }))).items,
});
