import { answer, done } from '@shikanji/api/client';
import { ApiProblem } from '@shikanji/api/problem';
import { mayBeSignedIn } from '@shikanji/api/session-fetch';
import type { Customer } from '@shikanji/api/types';
import { queryOptions } from '@tanstack/react-query';
import { api, app } from './api';

/** Who is signed in; null for nobody. */
export const personQuery = queryOptions({
  queryKey: ['person'],
  queryFn: async ({ signal }): Promise<Customer | null> => {
    if (!mayBeSignedIn(app)) return null;
    try {
      return await answer(api.GET('/auth/me', { signal }));
    } catch (fault) {
      if (fault instanceof ApiProblem && fault.status === 401) return null;
      throw fault;
    }
  },
  staleTime: 5 * 60_000,
});

/** @param code of the second factor, for who has one */
export async function signIn(email: string, password: string, code?: string): Promise<Customer> {
  const session = await answer(
    api.POST('/auth/login', { body: code ? { email, password, code } : { email, password } }),
  );
  return session.customer;
}

export const signOut = (): Promise<void> => done(api.POST('/auth/logout'));
