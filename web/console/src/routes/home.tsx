import { createRoute, redirect } from '@tanstack/react-router';
import { NothingForRole } from '../features/shell/nothing-for-role';
import { may } from '../lib/permissions';
import staffRoute from './staff';

const homeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/',
  beforeLoad: ({ context: { person } }) => {
    if (may(person.role, 'see-orders')) throw redirect({ to: '/board' });
    if (may(person.role, 'clock-in')) throw redirect({ to: '/my-shifts' });
  },
  component: NothingForRole,
});

export default homeRoute;
