import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type RulesSearch, rulesSearch } from '../features/diet-rules/rules-search';
import { guard } from '../lib/guard';
import staffRoute from './staff';

const Rules = lazyRouteComponent(() => import('../features/diet-rules/rules'), 'Rules');

function RulesPage() {
  const { person } = rulesRoute.useRouteContext();
  const search = rulesRoute.useSearch();
  const navigate = rulesRoute.useNavigate();
  return (
    <Rules
      person={person}
      search={search}
      onSearch={(next, decided = false) =>
        void navigate({ search: next, resetScroll: false, ignoreBlocker: decided })
      }
    />
  );
}

const rulesRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/diet/rules',
  validateSearch: (search): RulesSearch => rulesSearch(search),
  beforeLoad: guard('see-diet'),
  component: RulesPage,
});

export default rulesRoute;
