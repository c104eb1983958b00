import { buttonClass } from '@shikanji/ui/button';
import { Link } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { daysLater, weekWords } from '../../lib/days';
import type { RosterSearch } from './roster-search';
import { words } from './words';

interface WeekNavProps {
  to: '/roster' | '/roster/hours';
  store: string | undefined;
  week: string;
  /** The Monday of today. */
  current: string;
}

const step =
  'grid size-11 shrink-0 place-items-center rounded-control border-[1.5px] border-cumin hover:bg-mint';

/** From week to week, each with an address of its own. */
export function WeekNav({ to, store, week, current }: WeekNavProps) {
  const searchOf = (monday: string): RosterSearch => ({
    ...(store !== undefined && { store }),
    ...(monday !== current && { week: monday }),
  });
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Link
        to={to}
        search={searchOf(daysLater(week, -7))}
        aria-label={words.earlier}
        className={step}
      >
        <ChevronLeft aria-hidden size={20} strokeWidth={1.75} />
      </Link>
      <h2 className="text-xl tabular-nums" aria-live="polite">
        {weekWords(week)}
      </h2>
      <Link to={to} search={searchOf(daysLater(week, 7))} aria-label={words.later} className={step}>
        <ChevronRight aria-hidden size={20} strokeWidth={1.75} />
      </Link>
      {week !== current && (
        <Link to={to} search={searchOf(current)} className={buttonClass('plain')}>
          {words.thisWeek}
        </Link>
      )}
    </div>
  );
}
