import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { type CalendarSearch, calendarSearch } from '../features/observances/calendar-search';
import { guard } from '../lib/guard';
import staffRoute from './staff';

const Calendar = lazyRouteComponent(() => import('../features/observances/calendar'), 'Calendar');

function CalendarPage() {
  const { person } = calendarRoute.useRouteContext();
  const search = calendarRoute.useSearch();
  const navigate = calendarRoute.useNavigate();
  return (
    <Calendar
      person={person}
      search={search}
      onSearch={(next) => void navigate({ search: next, resetScroll: false })}
    />
  );
}

const calendarRoute = createRoute({
  getParentRoute: () => staffRoute,
  path: '/diet/calendar',
  validateSearch: (search): CalendarSearch => calendarSearch(search),
  beforeLoad: guard('see-diet'),
  component: CalendarPage,
});

export default calendarRoute;
