import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { guard } from '../lib/guard';
import staffRoute from './staff';

const Integrity = lazyRouteComponent(() => import('../features/integrity/integrity'), 'Integrity');

const integrityRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/integrity',
  beforeLoad: guard('operate'),
  component: Integrity,
});

export default integrityRoute;
