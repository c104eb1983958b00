import type { Order, Role } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Sheet } from '@shikanji/ui/sheet';
import { useState } from 'react';
import { OrderDetails } from '../../lib/order/order-details';
import { orderWords } from '../../lib/order/words';
import { CancelForm } from './cancel-form';
import { type Step, cancelStep, nextStep, stepBack } from './steps';
import { words } from './words';

interface TicketSheetProps {
  order: Order;
  role: Role;
  zone: string;
  onStep: (order: Order, step: Step, reason?: string) => void;
  onClose: () => void;
}

/** More about a ticket, and what is done less often: back a step, or cancel. */
export function TicketSheet({ order, role, zone, onStep, onClose }: TicketSheetProps) {
  const [cancelling, setCancelling] = useState(false);
  const forward = nextStep(order, role);
  const back = stepBack(order, role);
  const cancel = cancelStep(order, role);
  const take = (step: Step, reason?: string) => {
    onStep(order, step, reason);
    onClose();
  };

  if (cancelling && cancel !== null) {
    return (
      <Sheet open onClose={onClose} title={words.cancelTitle(order.number)}>
        <CancelForm
          onKeep={() => setCancelling(false)}
          onCancel={(reason) => take(cancel, reason)}
        />
      </Sheet>
    );
  }
  const actions = (forward ?? back ?? cancel) !== null && (
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
      {cancel !== null && (
        <Button look="danger" size="kitchen" className="flex-1" onClick={() => setCancelling(true)}>
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
      <OrderDetails order={order} zone={zone} />
    </Sheet>
  );
}
