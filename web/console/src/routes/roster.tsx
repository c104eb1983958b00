import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type RosterSearch, rosterSearch } from '../features/roster/roster-search';
import { guard } from '../lib/guard';
import { StorePicker } from '../lib/store-picker';
import { WithStore } from '../lib/with-store';
import staffRoute from './staff';

const Roster = lazyRouteComponent(() => import('../features/roster/roster'), 'Roster');

function RosterPage() {
  const { person } = rosterRoute.useRouteContext();
  const search = rosterRoute.useSearch();
  const navigate = rosterRoute.useNavigate();
  const go = (next: RosterSearch) => void navigate({ search: next, resetScroll: false });
  return (
    <WithStore person={person} named={search.store}>
      {(store, stores) => (
        <Roster
          key={store.id}
          store={store}
          search={search}
          onSearch={go}
          storePicker={
            <StorePicker
              stores={stores}
              store={store}
              onPick={({ slug }) => go({ ...(search.week && { week: search.week }), store: slug })}
            />
          }
        />
      )}
    </WithStore>
  );
}

const rosterRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/roster',
  validateSearch: (search): RosterSearch => rosterSearch(search),
  beforeLoad: guard('manage-staff'),
  component: RosterPage,
});

export default rosterRoute;
