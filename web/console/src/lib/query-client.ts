import { ApiProblem } from '@shikanji/api/problem';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { personQuery } from './session';

/** Retries what a moment may mend; a refusal is final. */
function worthRetrying(failures: number, fault: Error): boolean {
  const status = fault instanceof ApiProblem ? fault.status : 0;
  return failures < 2 && (status === 0 || status >= 500);
}

/** `onSignedOut` runs when the server no longer knows the session. */
export function createQueryClient(onSignedOut: () => void): QueryClient {
  const notice = (fault: Error) => {
    if (!(fault instanceof ApiProblem) || fault.code !== 'not_authenticated') return;
    client.setQueryData(personQuery.queryKey, null);
    onSignedOut();
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: notice }),
    mutationCache: new MutationCache({ onError: notice }),
    defaultOptions: { queries: { retry: worthRetrying, staleTime: 10_000 } },
  });
  return client;
}
