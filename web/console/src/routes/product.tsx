import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type ProductsSearch, productsSearch } from '../features/products/products-search';
import { guard } from '../lib/guard';
import staffRoute from './staff';

const ProductPage = lazyRouteComponent(
  () => import('../features/products/product-page'),
  'ProductPage',
);

function OneProductPage() {
  const { person } = productRoute.useRouteContext();
  const { id } = productRoute.useParams();
  const search = productRoute.useSearch();
  const navigate = productRoute.useNavigate();
  return (
    <ProductPage
      key={id}
      person={person}
      id={id}
      search={search}
      onSearch={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
      onSettled={(saved) => {
        const to = saved === null ? '/products' : '/products/$id';
        // nothing is lost: it was saved, or deleted on purpose
        void navigate({
          to,
          params: { id: saved ?? id },
          search: { ...search, part: undefined },
          replace: true,
          ignoreBlocker: true,
        });
      }}
    />
  );
}

const productRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/products/$id',
  validateSearch: (search): ProductsSearch => productsSearch(search),
  beforeLoad: guard('see-catalogue'),
  component: OneProductPage,
});

export default productRoute;
