import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type FilesSearch, filesSearch } from '../features/files/files-search';
import { guard } from '../lib/guard';
import { StorePicker } from '../lib/store-picker';
import { WithStore } from '../lib/with-store';
import staffRoute from './staff';

const Files = lazyRouteComponent(() => import('../features/files/files'), 'Files');

function FilesPage() {
  const { person } = filesRoute.useRouteContext();
  const search = filesRoute.useSearch();
  const navigate = filesRoute.useNavigate();
  const go = (next: FilesSearch) => void navigate({ search: next, resetScroll: false });
  return (
    <WithStore person={person} named={search.store}>
      {(store, stores) => (
        <Files
          person={person}
          store={store}
          stores={stores}
          storePicker={
            <StorePicker
              stores={stores}
              store={store}
              onPick={({ slug }) => go({ ...search, store: slug })}
            />
          }
          search={search}
          onSearch={go}
        />
      )}
    </WithStore>
  );
}

const filesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/products/files',
  validateSearch: (search): FilesSearch => filesSearch(search),
  beforeLoad: guard('count-stock'),
  component: FilesPage,
});

export default filesRoute;
