import type { Staff, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { useState } from 'react';
import { EndDate } from './end-date';
import { refusal } from './refusal';
import { lastDayWords } from './staff-table';
import { useChange } from './use-change';
import { words } from './words';

interface EndingProps {
  person: Staff;
  store: Store;
  now: number;
}

/** Until when somebody works here: now, a day, or no end at all. */
export function Ending({ person, store, now }: EndingProps) {
  const [asking, setAsking] = useState(false);
  const { endsAt, name } = person;
  const day = endsAt === null ? '' : lastDayWords(store.timeZone, endsAt);
  const isOver = endsAt !== null && Date.parse(endsAt) <= now;
  const end = useChange(store.id, person.id, (changed) => {
    if (changed.endsAt === null) return words.endGone(changed.name);
    return Date.parse(changed.endsAt) <= now
      ? words.ended(changed.name)
      : words.endSet(changed.name, lastDayWords(store.timeZone, changed.endsAt));
  });
  const setEnd = (at: string | null) => {
    setAsking(false);
    end.mutate({ endsAt: at });
  };
  return (
    <>
      <p className="font-semibold">
        {endsAt === null ? words.endsNever : isOver ? words.endedOn(day) : words.endsOn(day)}
      </p>
      {end.isError && <Notice tone="clay">{refusal(end.error)}</Notice>}
      {!isOver && <EndDate store={store} busy={end.isPending} onEnd={setEnd} />}
      {asking ? (
        <div
          ref={focus}
          tabIndex={-1}
          role="group"
          aria-label={words.endNow}
          className="flex scroll-mb-6 flex-col gap-2 outline-none"
        >
          <p>{words.endNowAsk(name)}</p>
          <div className="flex flex-wrap gap-2">
            <Button
              look="danger"
              busy={end.isPending}
              onClick={() => setEnd(new Date(now).toISOString())}
            >
              {words.endNowYes}
            </Button>
            <Button look="plain" onClick={() => setAsking(false)}>
              {words.endNowNo}
            </Button>
          </div>
        </div>
      ) : (
        <div className="flex flex-wrap gap-2">
          {endsAt !== null && (
            <Button look="outline" busy={end.isPending} onClick={() => setEnd(null)}>
              {words.takeBack}
            </Button>
          )}
          {!isOver && (
            <Button look="danger" onClick={() => setAsking(true)}>
              {words.endNow}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

/** What is asked stands below the button that was pressed: out of sight, perhaps. */
const focus = (group: HTMLElement | null) => group?.focus();
