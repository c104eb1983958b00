import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type StockSearch, stockSearch } from '../features/stock/stock-search';
import { guard } from '../lib/guard';
import { StorePicker } from '../lib/store-picker';
import { WithStore } from '../lib/with-store';
import staffRoute from './staff';

const StockOfStore = lazyRouteComponent(() => import('../features/stock/stock'), 'StockOfStore');

function StockPage() {
  const { person } = stockRoute.useRouteContext();
  const search = stockRoute.useSearch();
  const navigate = stockRoute.useNavigate();
  const go = (next: StockSearch) => {
    const typing = next.q !== search.q;
    void navigate({ search: next, replace: typing, resetScroll: false });
  };
  return (
    <WithStore person={person} named={search.store}>
      {(store, stores) => (
        <StockOfStore
          key={store.id}
          person={person}
          store={store}
          search={search}
          onSearch={go}
          storePicker={
            <StorePicker stores={stores} store={store} onPick={({ slug }) => go({ store: slug })} />
          }
        />
      )}
    </WithStore>
  );
}

const stockRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/stock',
  validateSearch: (search): StockSearch => stockSearch(search),
  beforeLoad: guard('see-stock'),
  component: StockPage,
});

export default stockRoute;
