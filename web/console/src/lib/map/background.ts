import { answer } from '@shikanji/api/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api';

/** Whose map is behind ours, if anybody's: that is a setting of the server. */
export const backgroundQuery = queryOptions({
  queryKey: ['map'],
  queryFn: ({ signal }) => answer(api.GET('/map', { signal })),
  staleTime: Infinity,
});
