import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type StoreSearch, storeSearch } from '../features/stores/stores-search';
import { guard } from '../lib/guard';
import staffRoute from './staff';

const StorePage = lazyRouteComponent(() => import('../features/stores/store-page'), 'StorePage');

function OneStorePage() {
  const { person } = storeRoute.useRouteContext();
  const { id } = storeRoute.useParams();
  const search = storeRoute.useSearch();
  const navigate = storeRoute.useNavigate();
  return (
    <StorePage
      key={id}
      person={person}
      id={id}
      search={search}
      onSearch={(next) => void navigate({ search: next, resetScroll: false })}
      onMade={(store) =>
        // nothing is lost: it was saved
        void navigate({
          to: '/stores/$id',
          params: { id: store.id },
          search: {},
          replace: true,
          ignoreBlocker: true,
        })
      }
    />
  );
}

const storeRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/stores/$id',
  validateSearch: (search): StoreSearch => storeSearch(search),
  beforeLoad: guard('edit-store-settings'),
  component: OneStorePage,
});

export default storeRoute;
