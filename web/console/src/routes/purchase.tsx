import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type PurchasesSearch, purchasesSearch } from '../features/purchases/purchases-search';
import { guard } from '../lib/guard';
import { StorePicker } from '../lib/store-picker';
import { WithStore } from '../lib/with-store';
import staffRoute from './staff';

const PurchasePage = lazyRouteComponent(
  () => import('../features/purchases/purchase-page'),
  'PurchasePage',
);

function OnePurchasePage() {
  const { person } = purchaseRoute.useRouteContext();
  const { id } = purchaseRoute.useParams();
  const search = purchaseRoute.useSearch();
  const navigate = purchaseRoute.useNavigate();
  const go = (next: PurchasesSearch) =>
    void navigate({ search: next, replace: true, resetScroll: false });
  return (
    <WithStore person={person} named={search.store}>
      {(store, stores) => (
        <PurchasePage
          key={id}
          person={person}
          stores={stores}
          store={store}
          id={id}
          search={search}
          onSearch={go}
          storePicker={
            <StorePicker
              stores={stores}
              store={store}
              onPick={({ slug }) => go({ ...search, store: slug })}
            />
          }
          onSettled={(saved) =>
            // nothing is lost: it was saved
            void navigate({
              to: '/purchase-orders/$id',
              params: { id: saved.id },
              search: { store: store.slug },
              replace: true,
              ignoreBlocker: true,
            })
          }
        />
      )}
    </WithStore>
  );
}

const purchaseRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/purchase-orders/$id',
  validateSearch: (search): PurchasesSearch => purchasesSearch(search),
  beforeLoad: guard('purchase'),
  component: OnePurchasePage,
});

export default purchaseRoute;
