import type { Staff } from '@shikanji/api/types';
import { Badge } from '@shikanji/ui/badge';
import { dateIn } from '@shikanji/ui/format/time';
import { roleWord } from '../../lib/role-words';
import { seesAllStores, standingOf } from './standing';
import { StandingBadge } from './standing-badge';
import { words } from './words';

interface StaffTableProps {
  people: readonly Staff[];
  /** Who reads this. */
  self: string;
  zone: string;
  now: number;
  onOpen: (person: Staff) => void;
}

const wide = 'hidden px-2 py-2 sm:table-cell';

export function StaffTable({ people, self, zone, now, onOpen }: StaffTableProps) {
  return (
    <table className="w-full border-collapse text-left">
      <thead className="border-b-2 border-ink text-sm">
        <tr>
          <th className="py-2">{words.name}</th>
          <th className={wide}>{words.role}</th>
          <th className={wide}>{words.standing}</th>
          <th className={wide}>{words.factor}</th>
          <th className={wide}>{words.end}</th>
        </tr>
      </thead>
      <tbody className="divide-y">
        {people.map((person) => (
          <tr key={person.id} className="relative align-top hover:bg-mint">
            <th scope="row" className="py-2 font-normal">
              <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
                <button
                  type="button"
                  aria-label={words.details(person.name)}
                  className="text-left text-lg font-semibold break-words after:absolute after:inset-0"
                  onClick={() => onOpen(person)}
                >
                  {person.name}
                </button>
                {person.id === self && <Badge>{words.you}</Badge>}
                <span className="sm:hidden">
                  <StandingBadge standing={standingOf(person, now)} />
                </span>
              </span>
              <span className="block break-all text-cumin">{person.email ?? words.noEmail}</span>
              <span className="block text-cumin sm:hidden">
                {roleWord(person.role)} · {words.factor}:{' '}
                {person.hasSecondFactor ? words.hasFactor : words.hasNoFactor}
                {person.endsAt !== null && (
                  <>
                    <br />
                    {words.end}: {lastDayWords(zone, person.endsAt)}
                  </>
                )}
              </span>
            </th>
            <td className={wide}>
              {roleWord(person.role)}
              {seesAllStores(person.role) && (
                <span className="block text-sm text-cumin">{words.allStores}</span>
              )}
            </td>
            <td className={wide}>
              <StandingBadge standing={standingOf(person, now)} />
            </td>
            <td className={`${wide} ${person.hasSecondFactor ? '' : 'text-cumin'}`}>
              {person.hasSecondFactor ? words.hasFactor : words.hasNoFactor}
            </td>
            <td className={`${wide} ${person.endsAt === null ? 'text-cumin' : ''} tabular-nums`}>
              {person.endsAt === null ? words.noEnd : lastDayWords(zone, person.endsAt)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** An end at midnight belongs to the day before. */
export const lastDayWords = (zone: string, endsAt: string): string =>
  dateIn(zone, new Date(Date.parse(endsAt) - 1));
