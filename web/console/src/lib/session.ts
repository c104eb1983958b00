import { answer, baseUrl, done } from '@shikanji/api/client';
import { ApiProblem } from '@shikanji/api/problem';
import { mayBeSignedIn, renewSession } from '@shikanji/api/session-fetch';
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

/** Whether the role may do nothing before a second factor is set up. */
export const needsFactor = (fault: unknown): boolean =>
  fault instanceof ApiProblem && fault.status === 403 && fault.code === 'second_factor_required';

/** What has changed about the person is in the token as well from now on. */
export const renewed = (): Promise<boolean> => renewSession(app, baseUrl());
