import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { guard } from '../lib/guard';
import { type IdSearch, idSearch } from '../lib/id-search';
import staffRoute from './staff';

const Combos = lazyRouteComponent(() => import('../features/combos/combos'), 'Combos');

function CombosPage() {
  const { person } = combosRoute.useRouteContext();
  const search = combosRoute.useSearch();
  const navigate = combosRoute.useNavigate();
  return (
    <Combos
      person={person}
      search={search}
      onSearch={(next) => void navigate({ search: next, resetScroll: false })}
    />
  );
}

const combosRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/products/combos',
  validateSearch: (search): IdSearch => idSearch(search),
  beforeLoad: guard('see-catalogue'),
  component: CombosPage,
});

export default combosRoute;
