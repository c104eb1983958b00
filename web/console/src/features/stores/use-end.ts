import type { Store } from '@shikanji/api/types';
import { dayOf } from '@shikanji/ui/format/time';
import { useState } from 'react';
import { untilWords } from '../../lib/offer/until';
import { useServerNow } from '../../lib/use-server-now';
import { closingOf, type End, endOf } from './ends';
import type { Fulfilment } from './words';

/** Until when something lasts, while somebody chooses it. */
export function useEnd(store: Store, fulfilment: Fulfilment | null) {
  const { timeZone } = store;
  const now = useServerNow();
  const [end, setEnd] = useState<End>(() => ({
    span: '30',
    day: dayOf(timeZone, new Date(now)),
    time: '',
  }));
  const closesAt = closingOf(store, fulfilment);
  // another way of fulfilment may have no closing to wait for
  const chosen: End = end.span === 'closing' && closesAt === null ? { ...end, span: '30' } : end;
  const until = endOf(chosen, timeZone, closesAt, now);
  return {
    until,
    when: (at: Date) => untilWords(timeZone, at, now),
    fields: { end: chosen, fits: until !== null, closes: closesAt !== null, onChange: setEnd },
  };
}
