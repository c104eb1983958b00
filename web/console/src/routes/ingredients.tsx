import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import {
  type IngredientsSearch,
  ingredientsSearch,
} from '../features/ingredients/ingredients-search';
import { guard } from '../lib/guard';
import staffRoute from './staff';

const Ingredients = lazyRouteComponent(
  () => import('../features/ingredients/ingredients'),
  'Ingredients',
);

function IngredientsPage() {
  const { person } = ingredientsRoute.useRouteContext();
  const search = ingredientsRoute.useSearch();
  const navigate = ingredientsRoute.useNavigate();
  const go = (next: IngredientsSearch) => {
    const typing = next.q !== search.q;
    void navigate({ search: next, replace: typing, resetScroll: false });
  };
  return <Ingredients person={person} search={search} onSearch={go} />;
}

const ingredientsRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/diet',
  validateSearch: (search): IngredientsSearch => ingredientsSearch(search),
  beforeLoad: guard('see-diet'),
  component: IngredientsPage,
});

export default ingredientsRoute;
