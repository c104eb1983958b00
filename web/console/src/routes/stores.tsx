import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type StoresSearch, storesSearch } from '../features/stores/stores-search';
import { guard } from '../lib/guard';
import staffRoute from './staff';

const Stores = lazyRouteComponent(() => import('../features/stores/stores'), 'Stores');

function StoresPage() {
  const { person } = storesRoute.useRouteContext();
  const search = storesRoute.useSearch();
  const navigate = storesRoute.useNavigate();
  return (
    <Stores
      person={person}
      search={search}
      onSearch={(next) => void navigate({ search: next, resetScroll: false })}
    />
  );
}

/** Whoever sees orders sees here why there are none. */
const storesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/stores',
  validateSearch: (search): StoresSearch => storesSearch(search),
  beforeLoad: guard('see-orders'),
  component: StoresPage,
});

export default storesRoute;
