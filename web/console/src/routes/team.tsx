import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { guard } from '../lib/guard';
import { type StoreSearch, storeSearch, textOf } from '../lib/search';
import { StorePicker } from '../lib/store-picker';
import { WithStore } from '../lib/with-store';
import staffRoute from './staff';

const StaffOfStore = lazyRouteComponent(() => import('../features/staff/staff'), 'StaffOfStore');

interface TeamSearch extends StoreSearch {
  person?: string;
}

function TeamPage() {
  const { person } = teamRoute.useRouteContext();
  const { person: open, ...here } = teamRoute.useSearch();
  const navigate = teamRoute.useNavigate();
  const go = (search: TeamSearch) => void navigate({ search, resetScroll: false });
  return (
    <WithStore person={person} named={here.store}>
      {(store, stores) => (
        <StaffOfStore
          key={store.id}
          person={person}
          store={store}
          open={open}
          onOpen={(id) => go(id === undefined ? here : { ...here, person: id })}
          storePicker={
            <StorePicker stores={stores} store={store} onPick={({ slug }) => go({ store: slug })} />
          }
        />
      )}
    </WithStore>
  );
}

/** `staff` is the frame around every page of theirs; this is the page about them. */
const teamRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/staff',
  validateSearch: (search): TeamSearch => {
    const open = textOf(search, 'person');
    return { ...storeSearch(search), ...(open !== undefined && { person: open }) };
  },
  beforeLoad: guard('manage-staff'),
  component: TeamPage,
});

export default teamRoute;
