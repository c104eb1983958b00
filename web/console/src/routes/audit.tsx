import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type AuditSearch, auditSearch } from '../features/audit/audit-search';
import { guard } from '../lib/guard';
import staffRoute from './staff';

const AuditLog = lazyRouteComponent(() => import('../features/audit/audit-log'), 'AuditLog');

function AuditPage() {
  const search = auditRoute.useSearch();
  const navigate = auditRoute.useNavigate();
  return (
    <AuditLog
      search={search}
      onSearch={(next) => void navigate({ search: next, resetScroll: false })}
    />
  );
}

const auditRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/audit',
  validateSearch: (search): AuditSearch => auditSearch(search),
  beforeLoad: guard('operate'),
  component: AuditPage,
});

export default auditRoute;
