import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
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
    validateSearch: texts('next'),
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
    path: '/orders',
    component: lazyRouteComponent(() => import('./routes/orders')),
  }),
  createRoute({
    getParentRoute,
    path: '/orders/$id',
    component: lazyRouteComponent(() => import('./routes/order')),
  }),
  createRoute({
    getParentRoute,
    path: '/account',
    component: lazyRouteComponent(() => import('./routes/account')),
  }),
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
