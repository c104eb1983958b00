import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type SuppliersSearch, suppliersSearch } from '../features/suppliers/suppliers-search';
import { guard } from '../lib/guard';
import staffRoute from './staff';

const Suppliers = lazyRouteComponent(() => import('../features/suppliers/suppliers'), 'Suppliers');

function SuppliersPage() {
  const search = suppliersRoute.useSearch();
  const navigate = suppliersRoute.useNavigate();
  const go = (next: SuppliersSearch) => {
    const typing = next.q !== search.q;
    void navigate({ search: next, replace: typing, resetScroll: false });
  };
  return <Suppliers search={search} onSearch={go} />;
}

const suppliersRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/suppliers',
  validateSearch: (search): SuppliersSearch => suppliersSearch(search),
  beforeLoad: guard('purchase'),
  component: SuppliersPage,
});

export default suppliersRoute;
