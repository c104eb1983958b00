import { wordsFor } from '@shikanji/api/errors';
import type { RosterCopied, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { Outcome } from '@shikanji/ui/outcome';
import { Sheet } from '@shikanji/ui/sheet';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { spanWords } from '../../lib/clocking';
import { dayWords, daysLater, weekWords } from '../../lib/days';
import { SelectField } from '../../lib/select-field';
import { copyWeek, rosterKey } from './queries';
import { words } from './words';

interface CopySheetProps {
  store: Store;
  /** The Monday of the week that it is for. */
  to: string;
  onClose: () => void;
}

const weeksBack = [1, 2, 3, 4, 5, 6];

export function CopySheet({ store, to, onClose }: CopySheetProps) {
  const queries = useQueryClient();
  const [from, setFrom] = useState(daysLater(to, -7));
  const copy = useMutation({
    mutationFn: () => copyWeek(store.id, from, to),
    onSettled: () => queries.invalidateQueries({ queryKey: rosterKey(store.id) }),
  });
  const title = words.copyTitle(weekWords(to));
  return (
    <Sheet open onClose={onClose} title={title} titleHidden={copy.isSuccess}>
      {copy.isSuccess ? (
        <Copied copied={copy.data} onClose={onClose} />
      ) : (
        <div className="flex flex-col gap-4 px-4 pb-6">
          <p className="text-cumin">{words.copyHint}</p>
          <SelectField
            label={words.copyFrom}
            value={from}
            onChoose={setFrom}
            choices={weeksBack.map((count) => {
              const monday = daysLater(to, -7 * count);
              const week = weekWords(monday);
              const label = count === 1 ? words.weekBefore(week) : words.weeksBefore(count, week);
              return { value: monday, label };
            })}
          />
          {copy.isError && <Notice tone="clay">{wordsFor(copy.error, 'en')}</Notice>}
          <Button size="large" busy={copy.isPending} onClick={() => copy.mutate()}>
            {words.copyGo}
          </Button>
        </div>
      )}
    </Sheet>
  );
}

function Copied({ copied, onClose }: { copied: RosterCopied; onClose: () => void }) {
  const { made, shifts, leftOut } = copied;
  return (
    <Outcome
      className="px-4 pt-4 pb-6 [&>h2]:pr-14"
      title={words.copied(made, shifts.length - made)}
    >
      {leftOut.length > 0 && (
        <>
          <p>{words.leftOut(leftOut.length)}</p>
          <ul className="flex flex-col divide-y border-y">
            {leftOut.map(({ shift, why }) => (
              <li key={shift.id} className="py-2">
                <span className="block font-semibold">
                  {`${dayWords(shift.date)}, ${spanWords(shift.from, shift.to)}`}
                </span>
                {why.message}
              </li>
            ))}
          </ul>
        </>
      )}
      <Button look="outline" className="self-start" onClick={onClose}>
        {words.done}
      </Button>
    </Outcome>
  );
}
