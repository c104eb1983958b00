import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type ProductsSearch, productsSearch } from '../features/products/products-search';
import { guard } from '../lib/guard';
import staffRoute from './staff';

const Products = lazyRouteComponent(() => import('../features/products/products'), 'Products');

function ProductsPage() {
  const { person } = productsRoute.useRouteContext();
  const search = productsRoute.useSearch();
  const navigate = productsRoute.useNavigate();
  const go = (next: ProductsSearch) => {
    const typing = next.q !== search.q;
    void navigate({ search: next, replace: typing, resetScroll: false });
  };
  return <Products person={person} search={search} onSearch={go} />;
}

const productsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/products',
  validateSearch: (search): ProductsSearch => productsSearch(search),
  beforeLoad: guard('see-catalogue'),
  component: ProductsPage,
});

export default productsRoute;
