import type { Order, Role } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { whenIn } from '@shikanji/ui/format/time';
import { Ellipsis } from 'lucide-react';
import { type Step, nextStep } from './steps';
import { TicketHead } from './ticket-head';
import { TicketLines } from './ticket-lines';
import { useLongPress } from './use-long-press';
import { words } from './words';

interface TicketProps {
  order: Order;
  role: Role;
  now: number;
  zone: string;
  busy: boolean;
  onStep: (order: Order, step: Step) => void;
  onMore: (order: Order) => void;
}

export function Ticket({ order, role, now, zone, busy, onStep, onMore }: TicketProps) {
  const step = nextStep(order, role);
  const press = useLongPress(() => onMore(order));
  return (
    <article
      data-ticket={order.id}
      // the arrow keys go from ticket to ticket; Enter and M act on the one in focus
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={words.ticket(order.number)}
      className="relative scroll-mt-28 scroll-mb-20 rounded-sheet border-2 border-line bg-salt select-none [-webkit-touch-callout:none]"
      {...press}
    >
      <TicketHead order={order} now={now} zone={zone} />
      <div className="px-4 py-3">
        {order.status === 'out_for_delivery' && (
          <p className="mb-2 text-lg font-bold text-leaf">{words.onTheWay}</p>
        )}
        {order.newTime !== null && (
          <p className="mb-2 text-lg font-bold text-leaf">
            {words.newTimeOnTicket(whenIn(zone, order.newTime.promisedAt))}
          </p>
        )}
        <TicketLines lines={order.lines} />
      </div>
      <footer className="flex gap-2 px-3 pb-3">
        {step !== null && (
          <Button
            size="kitchen"
            className="flex-1 px-3!"
            busy={busy}
            aria-label={words.stepFor(step.name, order.number)}
            // the second half of a double tap is not meant for the button that came under the finger
            onClick={({ detail }) => detail < 2 && onStep(order, step)}
          >
            {words.step(step.name)}
          </Button>
        )}
        <Button
          look="outline"
          size="kitchen"
          className={step === null ? 'flex-1' : 'w-16 px-0!'}
          aria-label={words.moreFor(order.number)}
          onClick={() => onMore(order)}
        >
          <Ellipsis aria-hidden size={28} strokeWidth={2} />
          {step === null && words.more}
        </Button>
      </footer>
    </article>
  );
}
