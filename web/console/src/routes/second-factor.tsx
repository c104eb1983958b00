import { offline } from '@shikanji/api/problem';
import { createRoute, lazyRouteComponent, redirect, useRouter } from '@tanstack/react-router';
import { NotReached } from '../features/shell/not-reached';
import { personQuery, renewed } from '../lib/session';
import rootRoute from './root';

function Unreachable({ error }: { error: unknown }) {
  const router = useRouter();
  return <NotReached fault={error} onAgain={() => void router.invalidate()} />;
}

/** Where whoever is refused everything for want of a second factor is led. */
const secondFactorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/second-factor',
  beforeLoad: async ({ context: { queries } }) => {
    const person = await queries.ensureQueryData(personQuery);
    if (person === null || person.role === 'customer') throw redirect({ to: '/sign-in' });
    if (!person.hasSecondFactor) return;
    // there is one, only the token does not know yet
    if (!(await renewed())) throw offline();
    throw redirect({ to: '/' });
  },
  component: lazyRouteComponent(() => import('./second-factor-page')),
  errorComponent: Unreachable,
});

export default secondFactorRoute;
