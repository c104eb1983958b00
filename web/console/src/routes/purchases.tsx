import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type PurchasesSearch, purchasesSearch } from '../features/purchases/purchases-search';
import { guard } from '../lib/guard';
import { StorePicker } from '../lib/store-picker';
import { WithStore } from '../lib/with-store';
import staffRoute from './staff';

const Purchases = lazyRouteComponent(() => import('../features/purchases/purchases'), 'Purchases');

function PurchasesPage() {
  const { person } = purchasesRoute.useRouteContext();
  const search = purchasesRoute.useSearch();
  const navigate = purchasesRoute.useNavigate();
  const go = (next: PurchasesSearch) => void navigate({ search: next, resetScroll: false });
  return (
    <WithStore person={person} named={search.store}>
      {(store, stores) => (
        <Purchases
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

const purchasesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/purchase-orders',
  validateSearch: (search): PurchasesSearch => purchasesSearch(search),
  beforeLoad: guard('purchase'),
  component: PurchasesPage,
});

export default purchasesRoute;
