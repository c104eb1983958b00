import { Button } from '@shikanji/ui/button';
import { useState } from 'react';
import { useServerNow } from '../../lib/use-server-now';
import { BusyForm } from './busy-form';
import { Interruptions } from './interruptions';
import { PauseForm } from './pause-form';
import { standingOfWay, takesOrders } from './standing';
import type { PartProps } from './store-parts';
import { fulfilmentWord } from './words';
import { words } from './words-now';

/** How it stands at this moment, and what can be done about it. */
export function NowPart({ store }: PartProps) {
  const now = useServerNow();
  const [asked, setAsked] = useState<'pause' | 'busy' | null>(null);
  const close = () => setAsked(null);
  if (!store.active) return <p className="text-lg">{words.closedForGood}</p>;
  return (
    <div className="flex flex-col gap-6">
      <dl className="grid max-w-160 gap-x-6 gap-y-2 sm:grid-cols-3">
        {store.fulfilments.map((way) => (
          <div key={way.type}>
            <dt className="text-sm font-semibold">{fulfilmentWord(way.type)}</dt>
            <dd className={takesOrders(way, now) ? 'text-leaf' : 'text-cumin'}>
              {standingOfWay(way, store.timeZone, now)}
            </dd>
          </div>
        ))}
      </dl>
      <Interruptions store={store} now={now} />
      {asked === null && (
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => setAsked('pause')}>{words.pause}</Button>
          <Button look="outline" onClick={() => setAsked('busy')}>
            {words.busy}
          </Button>
        </div>
      )}
      {asked === 'pause' && <PauseForm store={store} onEnd={close} />}
      {asked === 'busy' && <BusyForm store={store} onEnd={close} />}
    </div>
  );
}
