import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import rootRoute from './root';

const ForgotPassword = lazyRouteComponent(
  () => import('../features/session/forgot-password'),
  'ForgotPassword',
);

const forgotPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/forgot-password',
  component: ForgotPassword,
});

export default forgotPasswordRoute;
