import type { Order } from '@shikanji/api/types';
import { whenSlotIn } from '@shikanji/ui/format/slot';
import { whenIn } from '@shikanji/ui/format/time';
import { Phone } from 'lucide-react';
import type { ReactNode } from 'react';
import { Bill } from './bill';
import { OrderLines } from './order-lines';
import { Timeline } from './timeline';
import { orderWords as words } from './words';

/** Everything known about one order, for a sheet. */
export function OrderDetails({ order, zone }: { order: Order; zone: string }) {
  const { type, slot, slotEnd } = order.fulfilment;
  return (
    <div className="flex flex-col gap-6 px-4 pb-6">
      <p className="text-lg">
        <strong>{words.status(order.status)}</strong>
        {` · ${words.type(type)} · ${words.method(order.paymentMethod, order.paymentStatus === 'paid')}`}
      </p>
      <Section title={words.customer}>
        <Receiver order={order} />
        {slot !== null && slotEnd !== null && (
          <p className="mt-2 font-semibold">
            {words.orderedFor(whenSlotIn(zone, { start: slot, end: slotEnd }))}
          </p>
        )}
        <p className="mt-2 text-cumin">
          {`${words.placed} ${whenIn(zone, order.placedAt)}`}
          {order.promisedAt !== null && ` · ${words.promised} ${whenIn(zone, order.promisedAt)}`}
        </p>
      </Section>
      <Section title={words.items}>
        <OrderLines lines={order.lines} />
      </Section>
      <Section title={words.bill}>
        <Bill bill={order} />
      </Section>
      <Section title={words.timeline}>
        <Timeline entries={order.timeline} zone={zone} />
      </Section>
    </div>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className="mb-1 text-lg">{title}</h3>
      {children}
    </section>
  );
}

function Receiver({ order }: { order: Order }) {
  const { address } = order.fulfilment;
  const name = address?.name ?? order.customerName ?? words.walkIn;
  const street =
    address && [address.line1, address.line2, address.landmark].filter(Boolean).join(', ');
  return (
    <address className="not-italic">
      <p className="text-lg font-semibold">{name}</p>
      {address !== null && (
        <>
          <p>{street}</p>
          <p>{`${address.city} ${address.pincode}`}</p>
          <a
            href={`tel:${address.phone.replaceAll(' ', '')}`}
            className="mt-1 inline-flex min-h-11 items-center gap-2 font-semibold text-leaf underline underline-offset-4"
          >
            <Phone aria-hidden size={20} strokeWidth={1.75} />
            {words.call(address.phone)}
          </a>
        </>
      )}
    </address>
  );
}
