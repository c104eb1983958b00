import { keepLinkToken } from '@shikanji/api/link-token';
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  type ParsedLocation,
  redirect,
} from '@tanstack/react-router';
import { Shell } from './features/shell/shell';
import { BrokenPage } from './routes/broken';
import { NotFoundPage } from './routes/not-found';
import { texts } from './lib/search-params';

const root = createRootRoute({
  component: () => (
    <Shell>
      <Outlet />
    </Shell>
  ),
  notFoundComponent: NotFoundPage,
});

const getParentRoute = () => root;

/** The secret of a link leaves the address bar before anything is shown. */
function takeLinkToken({ location }: { location: ParsedLocation }) {
  if (location.hash === '') return;
  keepLinkToken(location.hash);
  throw redirect({ to: location.pathname, replace: true });
}

const account = createRoute({
  getParentRoute,
  path: '/account',
  component: lazyRouteComponent(() => import('./routes/account')),
});

function part<const Path extends string>(
  path: Path,
  load: Parameters<typeof lazyRouteComponent>[0],
) {
  return createRoute({
    getParentRoute: () => account,
    path,
    component: lazyRouteComponent(load),
  });
}

const accountParts = [
  part('/', () => import('./routes/account-profile')),
  part('/favourites', () => import('./routes/account-favourites')),
  part('/preferences', () => import('./routes/account-preferences')),
  part('/addresses', () => import('./routes/account-addresses')),
  part('/password', () => import('./routes/account-password')),
  part('/devices', () => import('./routes/account-devices')),
  part('/privacy', () => import('./routes/account-privacy')),
] as const;

const routes = [
  createRoute({
    getParentRoute,
    path: '/',
    component: lazyRouteComponent(() => import('./routes/home')),
  }),
  createRoute({
    getParentRoute,
    path: '/menu',
    validateSearch: texts('q', 'item', 'line'),
    component: lazyRouteComponent(() => import('./routes/menu')),
  }),
  createRoute({
    getParentRoute,
    path: '/product/$slug',
    component: lazyRouteComponent(() => import('./routes/product')),
  }),
  createRoute({
    getParentRoute,
    path: '/cart',
    beforeLoad: () => {
      throw redirect({ to: '/checkout', replace: true });
    },
  }),
  createRoute({
    getParentRoute,
    path: '/checkout',
    validateSearch: texts('line'),
    component: lazyRouteComponent(() => import('./routes/checkout')),
  }),
  createRoute({
    getParentRoute,
    path: '/sign-in',
    validateSearch: texts('next', 'by', 'google'),
    component: lazyRouteComponent(() => import('./routes/sign-in')),
  }),
  createRoute({
    getParentRoute,
    path: '/register',
    validateSearch: texts('next'),
    component: lazyRouteComponent(() => import('./routes/register')),
  }),
  createRoute({
    getParentRoute,
    path: '/forgot-password',
    component: lazyRouteComponent(() => import('./routes/forgot-password')),
  }),
  createRoute({
    getParentRoute,
    path: '/reset-password',
    beforeLoad: takeLinkToken,
    component: lazyRouteComponent(() => import('./routes/reset-password')),
  }),
  createRoute({
    getParentRoute,
    path: '/verify-email',
    beforeLoad: takeLinkToken,
    component: lazyRouteComponent(() => import('./routes/verify-email')),
  }),
  createRoute({
    getParentRoute,
    path: '/goodbye',
    component: lazyRouteComponent(() => import('./routes/goodbye')),
  }),
  createRoute({
    getParentRoute,
    path: '/orders',
    component: lazyRouteComponent(() => import('./routes/orders')),
  }),
  createRoute({
    getParentRoute,
    path: '/orders/$id',
    component: lazyRouteComponent(() => import('./routes/order')),
  }),
  account.addChildren(accountParts),
] as const;

export const router = createRouter({
  routeTree: root.addChildren(routes),
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: BrokenPage,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
