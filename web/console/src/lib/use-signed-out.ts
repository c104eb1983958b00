import { ApiProblem } from '@shikanji/api/problem';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { needsFactor, personQuery } from './session';

/** For requests outside the query cache: a session that has ended leads to the sign-in, one that lacks a second factor to it. */
export function useSignedOut(fault: unknown): void {
  const queries = useQueryClient();
  const router = useRouter();
  useEffect(() => {
    if (needsFactor(fault)) void router.navigate({ to: '/second-factor' });
    if (!(fault instanceof ApiProblem) || fault.code !== 'not_authenticated') return;
    queries.setQueryData(personQuery.queryKey, null);
    void router.invalidate();
  }, [fault, queries, router]);
}
