import { ApiProblem } from '@shikanji/api/problem';
import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { needsFactor, personQuery } from './session';

/** Retries what a moment may mend; a refusal is final. */
function worthRetrying(failures: number, fault: Error): boolean {
  const status = fault instanceof ApiProblem ? fault.status : 0;
  return failures < 2 && (status === 0 || status >= 500);
}

interface Turns {
  /** The server no longer knows the session. */
  onSignedOut: () => void;
  /** The role may do nothing before a second factor is set up. */
  onFactorNeeded: () => void;
}

export function createQueryClient({ onSignedOut, onFactorNeeded }: Turns): QueryClient {
  const notice = (fault: Error) => {
    if (needsFactor(fault)) onFactorNeeded();
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
