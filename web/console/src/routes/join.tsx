import { keepLinkToken } from '@shikanji/api/link-token';
import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { personQuery } from '../lib/session';
import rootRoute from './root';

const Join = lazyRouteComponent(() => import('../features/session/join'), 'Join');

function JoinPage() {
  const { queries } = joinRoute.useRouteContext();
  const navigate = joinRoute.useNavigate();
  return (
    <Join
      onJoined={(person) => {
        queries.setQueryData(personQuery.queryKey, person);
        void navigate({ to: '/' });
      }}
    />
  );
}

const joinRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/join',
  // the secret of a link leaves the address bar before anything is shown
  beforeLoad: ({ location }) => {
    if (location.hash === '') return;
    keepLinkToken(location.hash);
    throw redirect({ to: '/join', replace: true });
  },
  component: JoinPage,
});

export default joinRoute;
