import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type RosterSearch, rosterSearch } from '../features/roster/roster-search';
import { guard } from '../lib/guard';
import { StorePicker } from '../lib/store-picker';
import { WithStore } from '../lib/with-store';
import staffRoute from './staff';

const Hours = lazyRouteComponent(() => import('../features/roster/hours'), 'Hours');

function HoursPage() {
  const { person } = hoursWorkedRoute.useRouteContext();
  const search = hoursWorkedRoute.useSearch();
  const navigate = hoursWorkedRoute.useNavigate();
  const go = (next: RosterSearch) => void navigate({ search: next, resetScroll: false });
  return (
    <WithStore person={person} named={search.store}>
      {(store, stores) => (
        <Hours
          key={store.id}
          person={person}
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

const hoursWorkedRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/roster/hours',
  validateSearch: (search): RosterSearch => rosterSearch(search),
  beforeLoad: guard('manage-staff'),
  component: HoursPage,
});

export default hoursWorkedRoute;
