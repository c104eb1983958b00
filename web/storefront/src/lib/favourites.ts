import { answer } from '@shikanji/api/client';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from './api';
import { persisted } from './persisted';
import { useMe } from './session';

/** Ids of products, the one marked last first. */
export type Favourites = readonly string[];

export const mostFavourites = 200;

/** Makes sense of what is stored, whatever it is. */
export const readFavourites = (stored: unknown): Favourites =>
  Array.isArray(stored)
    ? stored.filter((id) => typeof id === 'string').slice(0, mostFavourites)
    : [];

/** What this browser keeps for who is not signed in, until it can be brought to the server. */
export const ownFavourites = persisted('shikanji.favourites', readFavourites);

export const marked = (favourites: Favourites, id: string, on: boolean): Favourites => {
  const others = favourites.filter((other) => other !== id);
  return on ? [id, ...others].slice(0, mostFavourites) : others;
};

export const favouritesQuery = queryOptions({
  queryKey: ['me', 'favourites'],
  queryFn: async (): Promise<Favourites> => {
    const list = await answer(
      api.GET('/customers/{id}/favourites', { params: { path: { id: 'me' } } }),
    );
    return list.items.map(({ productId }) => productId);
  },
  staleTime: 60_000,
});

/** Undefined while it is not known. What is still to be brought to the server counts already. */
export function useFavourites(): Favourites | undefined {
  const me = useMe();
  const own = ownFavourites.use();
  const kept = useQuery({ ...favouritesQuery, enabled: Boolean(me) }).data;
  if (me === null) return own;
  return kept && [...own.filter((id) => !kept.includes(id)), ...kept];
}
