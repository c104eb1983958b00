import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type CountSearch, countSearch } from '../features/stock/count-search';
import { guard } from '../lib/guard';
import { StorePicker } from '../lib/store-picker';
import { WithStore } from '../lib/with-store';
import staffRoute from './staff';

const CountOfStore = lazyRouteComponent(() => import('../features/stock/count'), 'CountOfStore');

function CountPage() {
  const { person } = countRoute.useRouteContext();
  const search = countRoute.useSearch();
  const navigate = countRoute.useNavigate();
  const go = (next: CountSearch) => {
    const typing = next.q !== search.q;
    void navigate({ search: next, replace: typing, resetScroll: false });
  };
  return (
    <WithStore person={person} named={search.store}>
      {(store, stores) => (
        <CountOfStore
          key={store.id}
          person={person}
          store={store}
          search={search}
          onSearch={go}
          onSaved={() =>
            void navigate({ to: '/stock', search: { store: store.slug }, ignoreBlocker: true })
          }
          storePicker={
            <StorePicker stores={stores} store={store} onPick={({ slug }) => go({ store: slug })} />
          }
        />
      )}
    </WithStore>
  );
}

const countRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/stock/count',
  validateSearch: (search): CountSearch => countSearch(search),
  beforeLoad: guard('count-stock'),
  component: CountPage,
});

export default countRoute;
