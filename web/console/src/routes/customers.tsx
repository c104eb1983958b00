import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type CustomersSearch, customersSearch } from '../features/customers/customers-search';
import { guard } from '../lib/guard';
import staffRoute from './staff';

const Customers = lazyRouteComponent(() => import('../features/customers/customers'), 'Customers');

function CustomersPage() {
  const search = customersRoute.useSearch();
  const navigate = customersRoute.useNavigate();
  const go = (next: CustomersSearch) => {
    const typing = next.q !== search.q;
    void navigate({ search: next, replace: typing, resetScroll: false });
  };
  return <Customers search={search} onSearch={go} />;
}

const customersRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/customers',
  validateSearch: (search): CustomersSearch => customersSearch(search),
  beforeLoad: guard('see-customers'),
  component: CustomersPage,
});

export default customersRoute;
