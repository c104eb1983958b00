import { Toaster } from '@shikanji/ui/toast';
import type { QueryClient } from '@tanstack/react-query';
import { Navigate, Outlet, createRootRouteWithContext } from '@tanstack/react-router';
import { OfflineBand } from '../lib/offline-band';

export interface RouterContext {
  queries: QueryClient;
}

function Root() {
  return (
    <>
      <OfflineBand />
      <Outlet />
      <Toaster />
    </>
  );
}

export default createRootRouteWithContext<RouterContext>()({
  component: Root,
  notFoundComponent: () => <Navigate to="/" replace />,
});
