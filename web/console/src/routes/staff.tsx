import { Outlet, createRoute, redirect, useRouter } from '@tanstack/react-router';
import { NotReached } from '../features/shell/not-reached';
import { Shell } from '../features/shell/shell';
import { personQuery } from '../lib/session';
import { useLeave } from '../lib/use-leave';
import rootRoute from './root';

function Staff() {
  const { person } = staffRoute.useRouteContext();
  const leave = useLeave();
  return (
    <Shell person={person} onSignOut={leave}>
      <Outlet />
    </Shell>
  );
}

function Unreachable({ error }: { error: unknown }) {
  const router = useRouter();
  return <NotReached fault={error} onAgain={() => void router.invalidate()} />;
}

/** Everything behind the sign-in. */
const staffRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'staff',
  beforeLoad: async ({ context: { queries }, location }) => {
    const person = await queries.ensureQueryData(personQuery);
    if (person === null || person.role === 'customer') {
      throw redirect({ to: '/sign-in', search: { next: location.href } });
    }
    return { person };
  },
  component: Staff,
  errorComponent: Unreachable,
});

export default staffRoute;
