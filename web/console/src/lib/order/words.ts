import type { FulfilmentType, OrderStatus, PaymentMethod } from '@shikanji/api/types';

const statuses: Readonly<Record<OrderStatus, string>> = {
  pending: 'Waiting for acceptance',
  confirmed: 'Accepted',
  preparing: 'Being made',
  ready: 'Ready',
  out_for_delivery: 'Out for delivery',
  delivered: 'Delivered',
  cancelled: 'Cancelled',
  refunded: 'Refunded',
};

const types: Readonly<Record<FulfilmentType, string>> = { delivery: 'Delivery', pickup: 'Pickup' };

const methods: Readonly<Record<PaymentMethod, string>> = {
  cod: 'Cash on delivery',
  counter: 'Pays at the counter',
};

export const orderWords = {
  status: (status: OrderStatus) => statuses[status],
  type: (type: FulfilmentType) => types[type],
  method: (method: PaymentMethod, paid: boolean) => (paid ? 'Paid' : methods[method]),
  title: (number: string) => `Order ${number}`,
  customer: 'Customer',
  walkIn: 'No name given',
  call: (phone: string) => `Call ${phone}`,
  promised: 'Promised',
  placed: 'Placed',
  items: 'Items',
  bill: 'Bill',
  subtotal: 'Items',
  discount: 'Discount',
  delivery: 'Delivery',
  packing: 'Packing',
  tip: 'Tip',
  roundOff: 'Round-off',
  total: 'Total',
  taxIncluded: (heads: string) => (heads === '' ? '' : `Includes ${heads}.`),
  timeline: 'Timeline',
  said: (said: 'asked' | 'agreed' | 'taken_back', time: string) =>
    ({
      asked: `Guest asked for ${time}`,
      agreed: `Agreed to ${time}`,
      taken_back: `No longer asked, ${time} stands`,
    })[said],
  orderedFor: (slot: string) => `For ${slot}`,
  jain: 'Jain',
  inCombo: (name: string) => `in ${name}`,
} as const;
