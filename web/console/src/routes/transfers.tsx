import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type TransfersSearch, transfersSearch } from '../features/transfers/transfers-search';
import { guard } from '../lib/guard';
import { StorePicker } from '../lib/store-picker';
import { WithStore } from '../lib/with-store';
import staffRoute from './staff';

const Transfers = lazyRouteComponent(() => import('../features/transfers/transfers'), 'Transfers');

function TransfersPage() {
  const { person } = transfersRoute.useRouteContext();
  const search = transfersRoute.useSearch();
  const navigate = transfersRoute.useNavigate();
  const go = (next: TransfersSearch) => void navigate({ search: next, resetScroll: false });
  return (
    <WithStore person={person} named={search.store}>
      {(store, stores) => (
        <Transfers
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

const transfersRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/transfers',
  validateSearch: (search): TransfersSearch => transfersSearch(search),
  beforeLoad: guard('purchase'),
  component: TransfersPage,
});

export default transfersRoute;
