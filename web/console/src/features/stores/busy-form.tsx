import { wordsFor } from '@shikanji/api/errors';
import type { Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { amountOf } from '../../lib/amount';
import { EndFields } from './end-fields';
import { makeBusy } from './queries';
import { useEnd } from './use-end';
import { words } from './words-now';

const mostMinutes = 120;

export function BusyForm({ store, onEnd }: { store: Store; onEnd: () => void }) {
  const queries = useQueryClient();
  const [typed, setTyped] = useState(String(store.busy?.extraMinutes ?? 15));
  const { until, when, fields } = useEnd(store, null);
  const minutes = amountOf(typed, 'whole') ?? 0;
  const fits = minutes >= 1 && minutes <= mostMinutes;
  const busy = useMutation({
    mutationFn: (end: Date) =>
      makeBusy(store.id, { extraMinutes: minutes, until: end.toISOString() }),
    onSuccess: async (_, end) => {
      toast(words.madeBusy(minutes, when(end)));
      onEnd();
      await queries.invalidateQueries({ queryKey: ['stores'] });
    },
  });
  return (
    <form
      ref={focus}
      tabIndex={-1}
      noValidate
      aria-label={words.busyTitle}
      className="flex max-w-160 flex-col gap-4 outline-none"
      onSubmit={(event) => {
        event.preventDefault();
        if (until !== null && fits) busy.mutate(until);
      }}
    >
      <h2 className="text-xl">{words.busyTitle}</h2>
      <TextField
        label={words.extraMinutes}
        className="max-w-60"
        inputMode="numeric"
        autoComplete="off"
        value={typed}
        error={fits ? null : words.needMinutes}
        onChange={(event) => setTyped(event.target.value)}
      />
      <EndFields {...fields} />
      {until !== null && <p className="text-cumin">{words.longerUntil(when(until))}</p>}
      {busy.isError && <Notice tone="clay">{wordsFor(busy.error, 'en')}</Notice>}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={until === null || !fits} busy={busy.isPending}>
          {words.confirmBusy}
        </Button>
        <Button look="plain" onClick={onEnd}>
          {words.notNow}
        </Button>
      </div>
    </form>
  );
}

const focus = (form: HTMLElement | null) => form?.focus();
