import { useRouter } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { type GoogleOutcome, googleOutcome } from './google-outcome';

/** Reads once how it went at Google, and takes it from the address: loaded again, the page has forgotten it. */
export function useGoogleOutcome(said: string | undefined): GoogleOutcome | undefined {
  const router = useRouter();
  const [outcome] = useState(() => googleOutcome(said));
  useEffect(() => {
    if (said === undefined) return;
    void router.navigate({
      to: '/sign-in',
      // who has such an account signs in with its password
      search: ({ next, by }) => ({ next, by: outcome === 'email_taken' ? 'email' : by }),
      replace: true,
      resetScroll: false,
    });
  }, [router, said, outcome]);
  return outcome;
}
