import type { Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { dayOf } from '@shikanji/ui/format/time';
import { TextField } from '@shikanji/ui/text-field';
import { useState } from 'react';
import { serverNow } from '../../lib/server-clock';
import { endOfDay } from '../../lib/zoned-day';
import { words } from './words';

interface EndDateProps {
  store: Store;
  busy: boolean;
  onEnd: (endsAt: string) => void;
}

/** The day counts where the store is, to its last minute. */
export function EndDate({ store: { timeZone }, busy, onEnd }: EndDateProps) {
  const today = dayOf(timeZone, new Date(serverNow()));
  const [day, setDay] = useState('');
  const [wrong, setWrong] = useState(false);
  return (
    <form
      noValidate
      className="flex flex-wrap items-start gap-2"
      onSubmit={(event) => {
        event.preventDefault();
        const isFit = day >= today;
        setWrong(!isFit);
        if (!isFit) return;
        setDay('');
        onEnd(endOfDay(timeZone, day).toISOString());
      }}
    >
      <TextField
        className="min-w-44 flex-1"
        label={words.end}
        type="date"
        min={today}
        error={wrong ? words.needDay : undefined}
        value={day}
        onChange={(event) => setDay(event.target.value)}
      />
      <Button type="submit" look="outline" className="mt-6" busy={busy}>
        {words.setEnd}
      </Button>
    </form>
  );
}
