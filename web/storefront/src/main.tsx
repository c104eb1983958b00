import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { ApiProblem } from '@shikanji/api/problem';
import { mayBeSignedIn } from '@shikanji/api/session-fetch';
import { outOfStep } from './lib/choices';
import { loadWords, SpeechProvider } from './lib/i18n';
import { meQuery } from './lib/queries';
import { router } from './router';
import './styles.css';

/** A session that could not be renewed has ended: the pages then ask to sign in. */
function noticeSessionEnd(fault: Error) {
  if (fault instanceof ApiProblem && fault.code === 'not_authenticated') {
    client.setQueryData(meQuery.queryKey, null);
  }
}

const client: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: noticeSessionEnd }),
  mutationCache: new MutationCache({ onError: noticeSessionEnd }),
  defaultOptions: {
    queries: {
      // what was refused will be refused again; what did not arrive may arrive
      retry: (failures, fault) =>
        failures < 2 && fault instanceof ApiProblem && (fault.status === 0 || fault.status >= 500),
    },
  },
});

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
const words = await loadWords();
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <SpeechProvider first={words}>
        <RouterProvider router={router} />
      </SpeechProvider>
    </QueryClientProvider>
  </StrictMode>,
);

// the page was left before what is kept here and on the server had come together
if (outOfStep.get() && mayBeSignedIn('storefront')) {
  void import('./lib/keep-in-step').then(({ keepInStep }) => keepInStep(client));
}
