import type { Order, Role } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Sheet } from '@shikanji/ui/sheet';
import { useState } from 'react';
import { OrderDetails } from '../../lib/order/order-details';
import { orderWords } from '../../lib/order/words';
import { AskedTime } from './asked-time';
import { CancelForm } from './cancel-form';
import { NewTimeSheet } from './new-time-sheet';
import { type Step, cancelStep, mayAskForTime, nextStep, stepBack } from './steps';
import { useNewTime } from './use-new-time';
import { words } from './words';

interface TicketSheetProps {
  order: Order;
  role: Role;
  now: number;
  zone: string;
  onStep: (order: Order, step: Step, reason?: string) => void;
  onChanged: (order: Order) => void;
  onClose: () => void;
}

/** More about a ticket, and what is done less often: back a step, another time, or cancel. */
export function TicketSheet(props: TicketSheetProps) {
  const { order, role, now, zone, onStep, onChanged, onClose } = props;
  const [doing, setDoing] = useState<'cancel' | 'new-time' | null>(null);
  const say = useNewTime(order, onChanged);
  const forward = nextStep(order, role);
  const back = stepBack(order, role);
  const cancel = cancelStep(order, role);
  const mayAsk = mayAskForTime(order, role);
  const take = (step: Step, reason?: string) => {
    onStep(order, step, reason);
    onClose();
  };

  if (doing === 'cancel' && cancel !== null) {
    return (
      <Sheet open onClose={onClose} title={words.cancelTitle(order.number)}>
        <CancelForm onKeep={() => setDoing(null)} onCancel={(reason) => take(cancel, reason)} />
      </Sheet>
    );
  }
  if (doing === 'new-time' && mayAsk && order.promisedAt !== null) {
    return (
      <NewTimeSheet
        order={order}
        promisedAt={order.promisedAt}
        now={now}
        zone={zone}
        onBack={() => setDoing(null)}
        onAsk={(promisedAt, reason) => {
          say.mutate({ word: { say: 'ask', promisedAt, reason }, told: words.newTimeSent });
          setDoing(null);
        }}
        onClose={onClose}
      />
    );
  }
  const actions = (forward !== null || back !== null || cancel !== null || mayAsk) && (
    <div className="flex flex-wrap gap-2">
      {forward !== null && (
        <Button size="kitchen" className="basis-full" onClick={() => take(forward)}>
          {words.step(forward.name)}
        </Button>
      )}
      {back !== null && (
        <Button look="outline" size="kitchen" className="flex-1" onClick={() => take(back)}>
          {words.step(back.name)}
        </Button>
      )}
      {mayAsk && (
        <Button
          look="outline"
          size="kitchen"
          className="flex-1"
          busy={say.isPending}
          onClick={() => setDoing('new-time')}
        >
          {words.askNewTime}
        </Button>
      )}
      {cancel !== null && (
        <Button look="danger" size="kitchen" className="flex-1" onClick={() => setDoing('cancel')}>
          {words.step('cancel')}
        </Button>
      )}
    </div>
  );
  return (
    <Sheet
      open
      onClose={onClose}
      title={orderWords.title(order.number)}
      {...(actions && { footer: actions })}
    >
      <AskedTime order={order} zone={zone} say={mayAsk ? say : null} />
      <OrderDetails order={order} zone={zone} />
    </Sheet>
  );
}
