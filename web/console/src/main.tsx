import { accountEnglish } from '@shikanji/api/error-words-account';
import { staffEnglish } from '@shikanji/api/error-words-staff';
import { addErrorWords } from '@shikanji/api/errors';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './app.css';
import { createQueryClient } from './lib/query-client';
import { createConsoleRouter } from './router';

addErrorWords(accountEnglish);
addErrorWords(staffEnglish);
const queries = createQueryClient({
  onSignedOut: () => void router.invalidate(),
  onFactorNeeded: () => void router.navigate({ to: '/second-factor' }),
});
const router = createConsoleRouter(queries);
const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no element "root"');

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
