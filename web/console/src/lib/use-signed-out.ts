import { ApiProblem } from '@shikanji/api/problem';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useEffect } from 'react';
import { personQuery } from './session';

/** For requests outside the query cache: a session that has ended leads to the sign-in. */
export function useSignedOut(fault: unknown): void {
  const queries = useQueryClient();
  const router = useRouter();
  useEffect(() => {
    if (!(fault instanceof ApiProblem) || fault.code !== 'not_authenticated') return;
    queries.setQueryData(personQuery.queryKey, null);
    void router.invalidate();
  }, [fault, queries, router]);
}
