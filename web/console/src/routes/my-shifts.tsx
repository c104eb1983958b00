import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { guard } from '../lib/guard';
import staffRoute from './staff';

export default createRoute({
  getParentRoute: () => staffRoute,
  path: '/my-shifts',
  beforeLoad: guard('clock-in'),
  component: lazyRouteComponent(() => import('../features/my-shifts/my-shifts'), 'MyShifts'),
});
