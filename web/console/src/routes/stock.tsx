import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { guard } from '../lib/guard';
import { type StoreSearch, storeSearch, textOf } from '../lib/search';
import { StorePicker } from '../lib/store-picker';
import { WithStore } from '../lib/with-store';
import staffRoute from './staff';

const StockOfStore = lazyRouteComponent(() => import('../features/stock/stock'), 'StockOfStore');

interface StockSearch extends StoreSearch {
  product?: string;
}

function StockPage() {
  const { person } = stockRoute.useRouteContext();
  const { product, ...here } = stockRoute.useSearch();
  const navigate = stockRoute.useNavigate();
  const go = (search: StockSearch) => void navigate({ search, resetScroll: false });
  return (
    <WithStore person={person} named={here.store}>
      {(store, stores) => (
        <StockOfStore
          key={store.id}
          person={person}
          store={store}
          productId={product}
          onOpen={(id) => go(id === undefined ? here : { ...here, product: id })}
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
  validateSearch: (search): StockSearch => {
    const product = textOf(search, 'product');
    return { ...storeSearch(search), ...(product !== undefined && { product }) };
  },
  beforeLoad: guard('see-stock'),
  component: StockPage,
});

export default stockRoute;
