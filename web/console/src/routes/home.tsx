import { createRoute, redirect } from '@tanstack/react-router';
import { NothingForRole } from '../features/shell/nothing-for-role';
import { may } from '../lib/permissions';
import staffRoute from './staff';

function Home() {
  const { person } = homeRoute.useRouteContext();
  return <NothingForRole role={person.role} />;
}

const homeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/',
  beforeLoad: ({ context: { person } }) => {
    if (may(person.role, 'see-orders')) throw redirect({ to: '/board' });
  },
  component: Home,
});

export default homeRoute;
