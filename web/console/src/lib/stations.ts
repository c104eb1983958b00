import { answer } from '@shikanji/api/client';
import { queryOptions } from '@tanstack/react-query';
import { api } from './api';

/** Where dishes are made, as the catalogue knows them. */
export const stationsQuery = queryOptions({
  queryKey: ['stations'],
  queryFn: async ({ signal }) => (await answer(api.GET('/catalogue/stations', { signal }))).items,
  staleTime: 300_000,
});
