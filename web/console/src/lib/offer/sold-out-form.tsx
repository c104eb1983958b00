import { wordsFor } from '@shikanji/api/errors';
import type { Offer, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { dayOf } from '@shikanji/ui/format/time';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { toast } from '@shikanji/ui/toast';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { SelectField } from '../select-field';
import { useServerNow } from '../use-server-now';
import { markSoldOut } from './queries';
import { spans, untilOf, untilWords } from './until';
import { spanWord, words } from './words';

interface SoldOutFormProps {
  store: Store;
  itemId: string;
  name: string;
  onDone: (offer: Offer) => Promise<void>;
  onEnd: () => void;
}

const choices = spans.map((span) => ({ value: span, label: spanWord(span) }));

export function SoldOutForm({ store, itemId, name, onDone, onEnd }: SoldOutFormProps) {
  const zone = store.timeZone;
  const now = useServerNow();
  const [span, setSpan] = useState<(typeof spans)[number]>('today');
  const [at, setAt] = useState(() => ({ day: dayOf(zone, new Date(now)), time: '' }));
  const [reason, setReason] = useState('');
  const until = untilOf(span, zone, now, at);
  const when = (instant: Date | string) => untilWords(zone, instant, now);
  const mark = useMutation({
    mutationFn: (end: Date) =>
      markSoldOut(itemId, {
        storeId: store.id,
        until: end.toISOString(),
        reason: reason.trim() || null,
      }),
    onSuccess: async (offer) => {
      toast(words.markedGone(name, when(offer.soldOutUntil ?? '')));
      await onDone(offer);
      onEnd();
    },
  });
  return (
    <form
      ref={focus}
      tabIndex={-1}
      aria-label={words.markGoneNamed(name)}
      className="flex max-w-160 flex-col gap-3 outline-none"
      onSubmit={(event) => {
        event.preventDefault();
        if (until !== null) mark.mutate(until);
      }}
    >
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <SelectField
          label={words.howLong}
          value={span}
          choices={choices}
          onChoose={(value) => setSpan(spans.find((one) => one === value) ?? 'today')}
        />
        <TextField
          label={words.reason}
          hint={words.reasonHint}
          maxLength={120}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
        {span === 'at' && (
          <>
            <TextField
              label={words.day}
              type="date"
              value={at.day}
              onChange={(event) => setAt({ ...at, day: event.target.value })}
            />
            <TextField
              label={words.time}
              type="time"
              value={at.time}
              error={at.time !== '' && until === null ? words.needTime : null}
              onChange={(event) => setAt({ ...at, time: event.target.value })}
            />
          </>
        )}
      </div>
      {until !== null && <p className="text-cumin">{words.until(when(until))}</p>}
      {mark.isError && <Notice tone="clay">{wordsFor(mark.error, 'en')}</Notice>}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" disabled={until === null} busy={mark.isPending}>
          {words.confirm}
        </Button>
        <Button look="plain" onClick={onEnd}>
          {words.notNow}
        </Button>
      </div>
    </form>
  );
}

const focus = (form: HTMLElement | null) => form?.focus();
