import { answer } from '@shikanji/api/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';

/** What is set up here to get in with. */
export const methodsQuery = queryOptions({
  queryKey: ['sign-in methods'],
  queryFn: () => answer(api.GET('/auth/methods')),
  staleTime: 10 * 60_000,
});
