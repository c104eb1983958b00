import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { useLeave } from '../lib/use-leave';
import staffRoute from './staff';

const Account = lazyRouteComponent(() => import('../features/account/account'), 'Account');

function AccountPage() {
  const { person } = accountRoute.useRouteContext();
  return <Account person={person} onSignOut={useLeave()} />;
}

const accountRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/account',
  component: AccountPage,
});

export default accountRoute;
