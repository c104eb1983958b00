import type { Order } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { whenIn } from '@shikanji/ui/format/time';
import { Notice } from '@shikanji/ui/notice';
import type { useNewTime } from './use-new-time';
import { words } from './words';

interface AskedTimeProps {
  order: Order;
  zone: string;
  /** Null for who may not speak for the store. */
  say: ReturnType<typeof useNewTime> | null;
}

/** The guest was asked for another time and has not answered. */
export function AskedTime({ order, zone, say }: AskedTimeProps) {
  const asked = order.newTime;
  if (asked === null) return null;
  const time = whenIn(zone, asked.promisedAt);
  return (
    <div className="flex flex-col gap-2 px-4 pb-4">
      <Notice>
        {words.newTimeAsked(time, order.promisedAt === null ? '' : whenIn(zone, order.promisedAt))}
      </Notice>
      {say !== null && (
        <div className="flex flex-wrap gap-2">
          <Button
            size="kitchen"
            className="flex-1"
            busy={say.isPending}
            onClick={() =>
              say.mutate({
                word: { say: 'agreed', promisedAt: asked.promisedAt },
                told: words.newTimeMoved(time),
              })
            }
          >
            {words.newTimeAgreed}
          </Button>
          <Button
            look="outline"
            size="kitchen"
            className="flex-1"
            busy={say.isPending}
            onClick={() => say.mutate({ word: { say: 'take-back' }, told: words.newTimeTakenBack })}
          >
            {words.newTimeTakeBack}
          </Button>
        </div>
      )}
    </div>
  );
}
