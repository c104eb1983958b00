import { classNames } from '@shikanji/ui/format/class-names';
import { shortDay, weekFrom } from '../../lib/days';
import { Cell, type WeekProps, Who } from './week-table';
import { words } from './words';

interface DayListProps extends WeekProps {
  day: string;
  onDay: (day: string) => void;
}

/** A day at a time, for narrow screens. */
export function DayList({ week, today, day, onDay, onOpen, onAdd }: DayListProps) {
  return (
    <div className="flex flex-col gap-3 lg:hidden">
      <div role="group" aria-label={words.day} className="grid grid-cols-7 gap-1">
        {weekFrom(week.week).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === day}
            className={classNames(
              'min-h-13 rounded-control border-[1.5px] px-0.5 text-sm leading-5 font-semibold',
              one === day ? 'border-ink bg-ink text-paper' : 'border-cumin hover:bg-mint',
              one === today &&
                '*:first:underline *:first:decoration-lemon *:first:decoration-3 *:first:underline-offset-4',
            )}
            onClick={() => onDay(one)}
          >
            {shortDay(one)
              .split(' ')
              .map((part) => (
                <span key={part} className="block">
                  {part}
                </span>
              ))}
          </button>
        ))}
      </div>
      <ul className="divide-y">
        {week.people.map((person) => (
          <li key={person.staffId} className="grid grid-cols-[2fr_3fr] items-start gap-3 py-2">
            <div>
              <Who person={person} zone={week.timeZone} />
            </div>
            <Cell {...{ week, person, day, onOpen, onAdd }} />
          </li>
        ))}
      </ul>
    </div>
  );
}
