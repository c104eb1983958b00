import { done } from '@shikanji/api/client';
import type { Session } from '@shikanji/api/types';
import { type QueryClient, type QueryFilters, useQuery } from '@tanstack/react-query';
import { api } from './api';
import { outOfStep } from './choices';
import { meQuery } from './queries';

/** `undefined` while unknown, `null` when nobody is signed in. */
export const useMe = () => useQuery(meQuery).data;

/** All that hangs on who is signed in; who it is stays, since pages are looking at it. */
const belongings: QueryFilters = {
  predicate: ({ queryKey: [first, second] }) =>
    first === 'me' ? second !== undefined : ['orders', 'order', 'quote'].includes(String(first)),
};

export function signedIn(client: QueryClient, session: Session): void {
  client.setQueryData(meQuery.queryKey, session.customer);
  client.removeQueries(belongings);
  outOfStep.set(true);
  void import('./keep-in-step').then(({ keepInStep }) => keepInStep(client));
}

export const signOut = (): Promise<void> => done(api.POST('/auth/logout'));

/** Nobody is signed in any more: what belonged to them goes. */
export function forgetPerson(client: QueryClient): void {
  client.setQueryData(meQuery.queryKey, null);
  client.removeQueries(belongings);
  outOfStep.set(false);
}
