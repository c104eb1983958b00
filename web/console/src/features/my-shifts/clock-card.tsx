import { wordsFor } from '@shikanji/api/errors';
import { idempotencyKey } from '@shikanji/api/idempotency-key';
import type { OwnRoster } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { whenIn } from '@shikanji/ui/format/time';
import { Notice } from '@shikanji/ui/notice';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { LogIn, LogOut } from 'lucide-react';
import { useState } from 'react';
import { remarks } from '../../lib/clocking';
import { durationWords } from '../../lib/days';
import { isOutcomeUnknown } from '../../lib/outcome';
import { SelectField } from '../../lib/select-field';
import { useServerNow } from '../../lib/use-server-now';
import { clock, ownQuery } from './queries';
import { words } from './words';

/** One large button: in, or out. */
export function ClockCard({ own }: { own: OwnRoster }) {
  const queries = useQueryClient();
  const now = useServerNow(1_000);
  // a try whose answer was lost is made again under the same key
  const [key, setKey] = useState(idempotencyKey);
  const [picked, setPicked] = useState<string>();
  const { clockedIn: isIn, stores } = own;
  const next = own.shifts[0]?.storeId;
  const here = stores.find(({ id }) => id === (isIn?.storeId ?? picked ?? next)) ?? stores[0];
  const tap = useMutation({
    mutationFn: (storeId: string) => clock(isIn === null ? 'in' : 'out', storeId, key),
    onSuccess: ({ minutes, outAt }) => {
      setKey(idempotencyKey());
      toast(outAt === null ? words.came : words.went(durationWords(minutes)));
    },
    onError: (fault) => {
      if (!isOutcomeUnknown(fault)) setKey(idempotencyKey());
    },
    onSettled: () => queries.invalidateQueries({ queryKey: ownQuery.queryKey }),
  });
  if (here === undefined) return <Notice>{words.noStore}</Notice>;
  const minutes =
    isIn === null ? 0 : Math.max(0, Math.floor((now - Date.parse(isIn.inAt)) / 60_000));
  return (
    <section
      className={`flex flex-col gap-4 rounded-sheet border-2 p-4 ${isIn === null ? '' : 'border-leaf bg-mint'}`}
    >
      {isIn === null ? (
        <>
          <p className="text-lg">{words.out}</p>
          {stores.length > 1 && (
            <SelectField
              label={words.store}
              value={here.id}
              onChoose={setPicked}
              choices={stores.map(({ id, name }) => ({ value: id, label: name }))}
            />
          )}
        </>
      ) : (
        <div>
          <p className="text-lg">{words.in(here.name)}</p>
          <p role="timer" aria-label={words.running} className="font-display text-4xl font-bold">
            {durationWords(minutes)}
          </p>
          <p className="text-cumin">
            {[
              words.since(whenIn(here.timeZone, isIn.inAt, 'en', new Date(now))),
              ...remarks(isIn),
            ].join(' · ')}
          </p>
          {isIn.forgotten && <Notice tone="clay">{words.forgotten}</Notice>}
        </div>
      )}
      {tap.isError && <Notice tone="clay">{wordsFor(tap.error, 'en')}</Notice>}
      <Button
        size="kitchen"
        look={isIn === null ? 'primary' : 'lemon'}
        busy={tap.isPending}
        onClick={() => tap.mutate(here.id)}
      >
        {isIn === null ? (
          <LogIn aria-hidden size={24} strokeWidth={1.75} />
        ) : (
          <LogOut aria-hidden size={24} strokeWidth={1.75} />
        )}
        {isIn === null ? words.clockIn : words.clockOut}
      </Button>
    </section>
  );
}
