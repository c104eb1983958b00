import type { RosterPerson, RosterWeek } from '@shikanji/api/types';
import { classNames } from '@shikanji/ui/format/class-names';
import { Plus } from 'lucide-react';
import { dayWords, shortDay, sumWords, weekFrom } from '../../lib/days';
import { roleWord } from '../../lib/role-words';
import { lastDay } from '../../lib/zoned-day';
import { ShiftButton } from './shift-button';
import { clockedFor, nameOf, plannedOf, shiftsOf } from './week';
import { words } from './words';

export interface WeekProps {
  week: RosterWeek;
  today: string;
  onOpen: (shiftId: string) => void;
  onAdd: (staffId: string, day: string) => void;
}

/** People down, days across. */
export function WeekTable({ week, today, onOpen, onAdd }: WeekProps) {
  const days = weekFrom(week.week);
  return (
    <table className="w-full table-fixed border-collapse text-left max-lg:hidden">
      <thead className="border-b-2 border-ink text-sm">
        <tr>
          <th className="w-40 py-2">{words.person}</th>
          {days.map((day) => (
            <th
              key={day}
              className={classNames('px-1 py-2', day === today && 'bg-lemon text-night')}
              aria-current={day === today ? 'date' : undefined}
            >
              {shortDay(day)}
            </th>
          ))}
          <th className="w-24 py-2 text-right">{words.total}</th>
        </tr>
      </thead>
      <tbody className="divide-y">
        {week.people.map((person) => (
          <tr key={person.staffId} className="align-top">
            <th scope="row" className="py-2 pr-2 font-normal">
              <Who person={person} zone={week.timeZone} />
            </th>
            {days.map((day) => (
              <td key={day} className="px-1 py-2">
                <Cell {...{ week, person, day, onOpen, onAdd }} />
              </td>
            ))}
            <td className="py-2 text-right tabular-nums">
              {sumWords(plannedOf(week, person.staffId))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function Who({ person, zone }: { person: RosterPerson; zone: string }) {
  const { role, endsAt, worksHere } = person;
  return (
    <>
      <span className="block text-lg leading-6 font-semibold wrap-anywhere">{nameOf(person)}</span>
      <span className="block text-sm text-cumin">
        {role !== null && roleWord(role)}
        {worksHere && endsAt !== null && ` · ${words.until(dayWords(lastDay(zone, endsAt)))}`}
      </span>
      {!worksHere && <span className="block text-sm font-medium text-clay">{words.gone}</span>}
    </>
  );
}

interface CellProps extends Omit<WeekProps, 'today'> {
  person: RosterPerson;
  day: string;
}

export function Cell({ week, person, day, onOpen, onAdd }: CellProps) {
  const name = nameOf(person);
  return (
    <div className="flex flex-col gap-1">
      {shiftsOf(week, person.staffId, day).map((shift) => (
        <ShiftButton
          key={shift.id}
          shift={shift}
          name={name}
          clocked={clockedFor(week, shift)}
          onOpen={() => onOpen(shift.id)}
        />
      ))}
      {person.worksHere && (
        <button
          type="button"
          aria-label={words.addTo(name, dayWords(day))}
          className="grid min-h-11 w-full place-items-center rounded-control text-cumin hover:bg-mint hover:text-ink"
          onClick={() => onAdd(person.staffId, day)}
        >
          <Plus aria-hidden size={20} strokeWidth={1.75} />
        </button>
      )}
    </div>
  );
}
