import type { HoursWorked } from '@shikanji/api/types';
import { classNames } from '@shikanji/ui/format/class-names';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { durationWords, shortDay, sumWords, weekFrom } from '../../lib/days';
import { roleWord } from '../../lib/role-words';
import { words } from './words';

type PersonHours = HoursWorked['people'][number];

const wide = 'hidden px-1 py-2 text-sm lg:table-cell';
const sum = 'px-1 py-2 text-right tabular-nums';

/** Planned and worked, by person; on wide screens by day, too. */
export function HoursTable({ hours, today }: { hours: HoursWorked; today: string }) {
  const isEmpty = hours.people.every((person) => person.days.every(isQuiet));
  if (isEmpty) {
    return (
      <EmptyState drawing={lemonTree} title={words.nothingWorked}>
        {words.nothingWorkedHint}
      </EmptyState>
    );
  }
  return (
    <table className="w-full border-collapse text-left">
      <thead className="border-b-2 border-ink text-sm">
        <tr>
          <th className="py-2">{words.person}</th>
          {weekFrom(hours.week).map((day) => (
            <th key={day} className={wide}>
              {shortDay(day)}
            </th>
          ))}
          <th className={sum}>{words.planned}</th>
          <th className={sum}>{words.worked}</th>
          <th className={`${sum} max-sm:hidden`}>{words.difference}</th>
        </tr>
      </thead>
      <tbody className="divide-y">
        {hours.people.map((person) => (
          <tr key={person.staffId} className="align-top">
            <th scope="row" className="py-2 pr-2 font-normal">
              <span className="block text-lg leading-6 font-semibold wrap-anywhere">
                {person.name ?? words.unknown}
              </span>
              <span className="text-sm text-cumin">
                {person.role !== null && roleWord(person.role)}
              </span>
            </th>
            {person.days.map((day) => (
              <td key={day.date} className={`${wide} tabular-nums`}>
                <Day day={day} isToCome={day.date > today} />
              </td>
            ))}
            <td className={sum}>{sumWords(person.plannedMinutes)}</td>
            <td className={sum}>
              {sumWords(person.workedMinutes)}
              {person.days.some(({ isOpen }) => isOpen) && <Open />}
            </td>
            <td className={`${sum} max-sm:hidden`}>
              {differenceWords(person.workedMinutes - person.plannedMinutes)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const isQuiet = (day: PersonHours['days'][number]): boolean =>
  day.plannedMinutes === 0 && day.workedMinutes === 0 && !day.isOpen;

interface DayProps {
  day: PersonHours['days'][number];
  isToCome: boolean;
}

function Day({ day, isToCome }: DayProps) {
  if (isQuiet(day)) return <span className="text-cumin">–</span>;
  const short = day.workedMinutes < day.plannedMinutes && !day.isOpen;
  return (
    <>
      <span className="block text-cumin">{sumWords(day.plannedMinutes)}</span>
      {!isToCome && !(day.isOpen && day.workedMinutes === 0) && (
        <span className={classNames('block font-semibold', short && 'text-clay')}>
          {durationWords(day.workedMinutes)}
        </span>
      )}
      {day.isOpen && <Open />}
    </>
  );
}

const Open = () => <span className="block text-sm font-medium text-leaf">{words.isIn}</span>;

const differenceWords = (minutes: number): string =>
  minutes === 0 ? '–' : `${minutes > 0 ? '+' : '−'}${durationWords(Math.abs(minutes))}`;
