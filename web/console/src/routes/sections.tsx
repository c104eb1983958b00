import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { guard } from '../lib/guard';
import { type IdSearch, idSearch } from '../lib/id-search';
import staffRoute from './staff';

const Sections = lazyRouteComponent(() => import('../features/sections/sections'), 'Sections');

function SectionsPage() {
  const { person } = sectionsRoute.useRouteContext();
  const search = sectionsRoute.useSearch();
  const navigate = sectionsRoute.useNavigate();
  return (
    <Sections
      person={person}
      search={search}
      onSearch={(next) => void navigate({ search: next, resetScroll: false })}
    />
  );
}

const sectionsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/products/sections',
  validateSearch: (search): IdSearch => idSearch(search),
  beforeLoad: guard('see-catalogue'),
  component: SectionsPage,
});

export default sectionsRoute;
