import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { personQuery, signOut } from './session';

/** Signs out, and leads to where one signs in. */
export function useLeave(): () => void {
  const queries = useQueryClient();
  const router = useRouter();
  const leave = async () => {
    await signOut().catch(() => undefined);
    queries.clear();
    queries.setQueryData(personQuery.queryKey, null);
    await router.navigate({ to: '/sign-in' });
  };
  return () => void leave();
}
