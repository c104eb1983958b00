import { createRoute } from '@tanstack/react-router';
import { Board } from '../features/board/board';
import { guard } from '../lib/guard';
import { type StoreSearch, storeSearch } from '../lib/search';
import { StorePicker } from '../lib/store-picker';
import { useTheme } from '../lib/use-theme';
import { WithStore } from '../lib/with-store';
import staffRoute from './staff';

function BoardPage() {
  const { person } = boardRoute.useRouteContext();
  const { store: named } = boardRoute.useSearch();
  const navigate = boardRoute.useNavigate();
  useTheme('dark');
  return (
    <WithStore person={person} named={named}>
      {(store, stores) => (
        <Board
          key={store.id}
          person={person}
          store={store}
          storePicker={
            <StorePicker
              tall
              stores={stores}
              store={store}
              onPick={({ slug }) => void navigate({ search: { store: slug } })}
            />
          }
        />
      )}
    </WithStore>
  );
}

const boardRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/board',
  validateSearch: (search): StoreSearch => storeSearch(search),
  beforeLoad: guard('see-orders'),
  component: BoardPage,
});

export default boardRoute;
