import { answer } from '@shikanji/api/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: async ({ signal }) => (await answer(api.GET('/auth/sessions', { signal }))).items,
});
