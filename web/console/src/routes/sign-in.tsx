import type { Customer } from '@shikanji/api/types';
import { createRoute, lazyRouteComponent, redirect, useNavigate } from '@tanstack/react-router';
import { personQuery } from '../lib/session';
import rootRoute from './root';

const SignIn = lazyRouteComponent(() => import('../features/session/sign-in'), 'SignIn');

function SignInPage() {
  const { queries } = signInRoute.useRouteContext();
  const { next } = signInRoute.useSearch();
  const navigate = useNavigate();
  const enter = (person: Customer) => {
    queries.clear();
    queries.setQueryData(personQuery.queryKey, person);
    void navigate({ href: next ?? '/', replace: true });
  };
  return <SignIn onSignedIn={enter} />;
}

/** Only a path of our own may be gone to after sign-in. */
const ownPath = (value: unknown): string | undefined =>
  typeof value === 'string' && /^\/(?![/\\])/.test(value) ? value : undefined;

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: (search: Record<string, unknown>): { next?: string } => {
    const next = ownPath(search.next);
    return next === undefined ? {} : { next };
  },
  beforeLoad: async ({ context: { queries } }) => {
    const person = await queries.ensureQueryData(personQuery).catch(() => null);
    if (person !== null && person.role !== 'customer') throw redirect({ to: '/' });
  },
  component: SignInPage,
});

export default signInRoute;
