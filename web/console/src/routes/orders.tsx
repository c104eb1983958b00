import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type OrdersSearch, ordersSearch } from '../features/orders/orders-search';
import { guard } from '../lib/guard';
import { StorePicker } from '../lib/store-picker';
import { WithStore } from '../lib/with-store';
import staffRoute from './staff';

const Orders = lazyRouteComponent(() => import('../features/orders/orders'), 'Orders');

function OrdersPage() {
  const { person } = ordersRoute.useRouteContext();
  const search = ordersRoute.useSearch();
  const navigate = ordersRoute.useNavigate();
  const go = (next: OrdersSearch) => {
    const typing = next.q !== search.q;
    void navigate({ search: next, replace: typing, resetScroll: false });
  };
  return (
    <WithStore person={person} named={search.store}>
      {(store, stores) => (
        <Orders
          key={store.id}
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

const ordersRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/orders',
  validateSearch: (search): OrdersSearch => ordersSearch(search),
  beforeLoad: guard('see-orders'),
  component: OrdersPage,
});

export default ordersRoute;
