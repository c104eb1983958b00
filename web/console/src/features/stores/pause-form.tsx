import { wordsFor } from '@shikanji/api/errors';
import type { Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { SelectField } from '../../lib/select-field';
import { EndFields } from './end-fields';
import { pauseStore } from './queries';
import { useEnd } from './use-end';
import { type Fulfilment, fulfilments, fulfilmentWord } from './words';
import { words } from './words-now';

const ways = [
  { value: '', label: words.everything },
  ...fulfilments.map((value) => ({ value, label: fulfilmentWord(value) })),
];

export function PauseForm({ store, onEnd }: { store: Store; onEnd: () => void }) {
  const queries = useQueryClient();
  const [fulfilment, setFulfilment] = useState<Fulfilment | null>(null);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState(false);
  const { until, when, fields } = useEnd(store, fulfilment);
  const pause = useMutation({
    mutationFn: (end: Date) =>
      pauseStore(store.id, {
        until: end.toISOString(),
        reason: reason.trim(),
        ...(fulfilment !== null && { fulfilment }),
      }),
    onSuccess: async (_, end) => {
      toast(words.paused(when(end)));
      onEnd();
      await queries.invalidateQueries({ queryKey: ['stores'] });
    },
  });
  return (
    <form
      ref={focus}
      tabIndex={-1}
      noValidate
      aria-label={words.pauseTitle}
      className="flex max-w-160 flex-col gap-4 outline-none"
      onSubmit={(event) => {
        event.preventDefault();
        setWrong(reason.trim() === '');
        if (until !== null && reason.trim() !== '') pause.mutate(until);
      }}
    >
      <h2 className="text-xl">{words.pauseTitle}</h2>
      <SelectField
        label={words.what}
        className="max-w-60"
        value={fulfilment ?? ''}
        choices={ways}
        onChoose={(value) => setFulfilment(fulfilments.find((one) => one === value) ?? null)}
      />
      <EndFields {...fields} />
      <TextField
        label={words.reason}
        hint={words.reasonHint}
        maxLength={200}
        autoComplete="off"
        value={reason}
        error={wrong && reason.trim() === '' ? words.needReason : null}
        onChange={(event) => setReason(event.target.value)}
      />
      {until !== null && <p className="text-cumin">{words.pauseUntil(when(until))}</p>}
      {pause.isError && <Notice tone="clay">{wordsFor(pause.error, 'en')}</Notice>}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={until === null} busy={pause.isPending}>
          {words.confirmPause}
        </Button>
        <Button look="plain" onClick={onEnd}>
          {words.notNow}
        </Button>
      </div>
    </form>
  );
}

const focus = (form: HTMLElement | null) => form?.focus();
