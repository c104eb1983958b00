import type { Clocking, Customer, RosterWeek, Store } from '@shikanji/api/types';
import { Notice } from '@shikanji/ui/notice';
import { Sheet } from '@shikanji/ui/sheet';
import { useState } from 'react';
import { remarks, spanWords } from '../../lib/clocking';
import { Corrections } from '../../lib/corrections';
import { dayWords } from '../../lib/days';
import { useDiscard } from '../../lib/discard';
import { ClockingForm } from './clocking-form';
import { nameOf } from './week';
import { words } from './words';

interface ClockingSheetProps {
  actor: Customer;
  store: Store;
  week: RosterWeek;
  /** Null for a new one; absent where it is gone. */
  clocking: Clocking | null | undefined;
  /** Where a new one begins. */
  date: string;
  onClose: () => void;
}

export function ClockingSheet({ actor, store, week, clocking, date, onClose }: ClockingSheetProps) {
  const [dirty, setDirty] = useState(false);
  const { question, settle } = useDiscard(dirty);
  const person = week.people.find(({ staffId }) => staffId === clocking?.staffId);
  const name = person === undefined ? words.unknown : nameOf(person);
  const title = clocking === null ? words.newClockingTitle : name;
  const isOwn = clocking?.staffId === actor.id;
  return (
    <Sheet open onClose={onClose} title={title} footer={question}>
      <div className="flex flex-col gap-4 px-4 pb-6">
        {clocking === undefined && <Notice tone="clay">{words.clockingGone}</Notice>}
        {clocking && (
          <>
            <p className={clocking.struck ? 'line-through' : ''}>
              {[
                `${dayWords(clocking.date)}, ${spanWords(clocking.from, clocking.to)}`,
                ...remarks(clocking),
              ].join(' · ')}
            </p>
            <Corrections zone={store.timeZone} corrections={clocking.corrections} />
          </>
        )}
        {isOwn && <Notice>{words.ownHours}</Notice>}
        {clocking !== undefined && !isOwn && !clocking?.struck && (
          <ClockingForm
            key={clocking?.version}
            store={store}
            people={week.people.filter(
              ({ staffId, worksHere }) => worksHere && staffId !== actor.id,
            )}
            clocking={clocking}
            name={name}
            date={date}
            onDirty={setDirty}
            onSaved={() => {
              settle();
              onClose();
            }}
          />
        )}
      </div>
    </Sheet>
  );
}
