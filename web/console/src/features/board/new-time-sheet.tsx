import type { Order } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Sheet } from '@shikanji/ui/sheet';
import { NewTimeForm } from './new-time-form';
import { words } from './words';

interface NewTimeSheetProps {
  order: Order;
  promisedAt: string;
  now: number;
  zone: string;
  onBack: () => void;
  onAsk: (promisedAt: string, reason: string) => void;
  onClose: () => void;
}

export function NewTimeSheet({ order, onBack, onClose, ...form }: NewTimeSheetProps) {
  const reasons = words.newTimeReasons;
  return (
    <Sheet
      open
      onClose={onClose}
      title={words.newTimeTitle(order.number)}
      footer={
        <div className="flex flex-wrap gap-2">
          <Button look="outline" size="kitchen" className="flex-1" onClick={onBack}>
            {words.newTimeKeep}
          </Button>
          <Button size="kitchen" className="flex-1" type="submit" form="new-time">
            {words.newTimeSend}
          </Button>
        </div>
      }
    >
      <NewTimeForm
        id="new-time"
        reasons={order.fulfilment.type === 'delivery' ? [...reasons, words.newTimeRider] : reasons}
        {...form}
      />
    </Sheet>
  );
}
