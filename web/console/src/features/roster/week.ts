import type { Clocking, RosterPerson, RosterWeek, Shift } from '@shikanji/api/types';
import { words } from './words';

export const nameOf = ({ name }: RosterPerson): string => name ?? words.unknown;

/** What somebody does on a day, by beginning. */
export const shiftsOf = (week: RosterWeek, staffId: string, day: string): Shift[] =>
  week.shifts.filter((shift) => shift.staffId === staffId && shift.date === day);

/** What was clocked for a shift: when somebody came first. */
export const clockedFor = (week: RosterWeek, shift: Shift): Clocking | undefined =>
  week.clockings.find(({ shiftId }) => shiftId === shift.id);

export const plannedOf = (week: RosterWeek, staffId: string): number =>
  week.shifts
    .filter((shift) => shift.staffId === staffId)
    .reduce((minutes, shift) => minutes + shift.minutes, 0);

/** The clocking with that id, of this week or open since an earlier one. */
export const findClocking = (week: RosterWeek, id: string): Clocking | undefined =>
  [...week.clockings, ...week.open].find((one) => one.id === id);
