import { keepLinkToken } from '@shikanji/api/link-token';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { personQuery } from '../lib/session';
import rootRoute from './root';

const ResetPassword = lazyRouteComponent(
  () => import('../features/session/reset-password'),
  'ResetPassword',
);

function ResetPasswordPage() {
  const { queries } = resetPasswordRoute.useRouteContext();
  return (
    <ResetPassword
      onDone={() => {
        queries.clear();
        queries.setQueryData(personQuery.queryKey, null);
      }}
    />
  );
}

const resetPasswordRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/reset-password',
  // the secret of a link leaves the address bar before anything is shown
  beforeLoad: ({ location }) => {
    if (location.hash === '') return;
    keepLinkToken(location.hash);
    throw redirect({ to: '/reset-password', replace: true });
  },
  component: ResetPasswordPage,
});

export default resetPasswordRoute;
