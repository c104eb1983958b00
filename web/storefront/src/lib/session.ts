import { done } from '@shikanji/api/client';
import type { Session } from '@shikanji/api/types';
import { type QueryClient, useQuery } from '@tanstack/react-query';
import { api } from './api';
import { meQuery } from './queries';

/** `undefined` while unknown, `null` when nobody is signed in. */
export const useMe = () => useQuery(meQuery).data;

export function signedIn(client: QueryClient, session: Session): void {
  client.removeQueries({ queryKey: ['me'] });
  client.setQueryData(meQuery.queryKey, session.customer);
  client.removeQueries({ queryKey: ['quote'] });
}

export async function signOut(client: QueryClient): Promise<void> {
  await done(api.POST('/auth/logout'));
  forgetPerson(client);
}

/** Nobody is signed in any more: what belonged to them goes. */
export function forgetPerson(client: QueryClient): void {
  client.setQueryData(meQuery.queryKey, null);
  client.removeQueries({ queryKey: ['me', 'addresses'] });
  client.removeQueries({ queryKey: ['me', 'sessions'] });
  client.removeQueries({ queryKey: ['orders'] });
  client.removeQueries({ queryKey: ['order'] });
  client.removeQueries({ queryKey: ['quote'] });
}
