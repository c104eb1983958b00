import type { Clocking, RosterWeek } from '@shikanji/api/types';
import { Badge } from '@shikanji/ui/badge';
import { classNames } from '@shikanji/ui/format/class-names';
import { whenIn } from '@shikanji/ui/format/time';
import type { ReactNode } from 'react';
import { remarks, spanWords } from '../../lib/clocking';
import { Corrections } from '../../lib/corrections';
import { dayWords, durationWords } from '../../lib/days';
import { nameOf } from './week';
import { words } from './words';

interface ListProps {
  week: RosterWeek;
  onOpen: (id: string) => void;
}

/** Who is in, since when: of those who forgot to clock out the manager makes an end. */
export const OpenList = ({ week, now, onOpen }: ListProps & { now: number }) => (
  <section className="flex flex-col gap-2">
    <h2 className="text-2xl">{words.openTitle}</h2>
    <p className="max-w-160 text-cumin">
      {week.open.length === 0 ? words.nobodyIn : words.openHint}
    </p>
    <Rows>
      {week.open.map((one) => {
        const minutes = Math.max(0, Math.floor((now - Date.parse(one.inAt)) / 60_000));
        const since = whenIn(week.timeZone, one.inAt, 'en', new Date(now));
        return (
          <Row key={one.id} week={week} clocking={one} onOpen={onOpen}>
            {words.since(since, durationWords(minutes))}
          </Row>
        );
      })}
    </Rows>
  </section>
);

/** Everybody's coming and going in the week, the latest first. */
export const ClockingList = ({ week, onOpen }: ListProps) => (
  <section className="flex flex-col gap-2">
    <h2 className="text-2xl">{words.clockingsTitle}</h2>
    {week.clockings.length === 0 && <p className="text-cumin">{words.noClockings}</p>}
    <Rows>
      {week.clockings.toReversed().map((one) => (
        <Row key={one.id} week={week} clocking={one} onOpen={onOpen}>
          {[
            `${dayWords(one.date)}, ${spanWords(one.from, one.to)}`,
            ...(one.outAt === null || one.struck ? [] : [durationWords(one.minutes)]),
            ...remarks(one),
          ].join(' · ')}
        </Row>
      ))}
    </Rows>
  </section>
);

const Rows = ({ children }: { children: ReactNode }) => (
  <ul className="divide-y border-y empty:hidden">{children}</ul>
);

interface RowProps extends ListProps {
  clocking: Clocking;
  children: ReactNode;
}

function Row({ week, clocking, onOpen, children }: RowProps) {
  const person = week.people.find(({ staffId }) => staffId === clocking.staffId);
  const name = person === undefined ? words.unknown : nameOf(person);
  const span = spanWords(clocking.from, clocking.to);
  return (
    <li className="relative flex flex-col gap-1 py-2 hover:bg-mint">
      <span className="flex flex-wrap items-center gap-2">
        <button
          type="button"
          aria-label={words.correct(name, dayWords(clocking.date), span)}
          className="text-left text-lg leading-6 font-semibold wrap-anywhere after:absolute after:inset-0"
          onClick={() => onOpen(clocking.id)}
        >
          {name}
        </button>
        {clocking.outAt === null && !clocking.struck && <Badge tone="leaf">{words.isIn}</Badge>}
        {clocking.forgotten && <Badge tone="clay">{words.forgotten}</Badge>}
        {clocking.struck && <Badge>{words.struck}</Badge>}
      </span>
      <span className={classNames('tabular-nums', clocking.struck && 'text-cumin line-through')}>
        {children}
      </span>
      <Corrections zone={week.timeZone} corrections={clocking.corrections} />
    </li>
  );
}
