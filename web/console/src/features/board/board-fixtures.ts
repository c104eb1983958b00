import type { FulfilmentType, Order, OrderStatus } from '@shikanji/api/types';

interface Given {
  id?: string;
  number?: string;
  version?: number;
  status?: OrderStatus;
  type?: FulfilmentType;
  promisedAt?: string | null;
  placedAt?: string;
  note?: string;
}

const noCharge = {
  charges: [],
  subtotalPaise: 8_000,
  discountPaise: 0,
  deliveryFeePaise: 0,
  packingPaise: 0,
  tipPaise: 0,
  cgstPaise: 190,
  sgstPaise: 190,
  igstPaise: 0,
  roundOffPaise: 0,
  totalPaise: 8_000,
};

/** An order for a test; only what matters to it is given. */
export function anOrder(given: Given = {}): Order {
  const { id = 'order_1', status = 'pending', placedAt = '2026-11-23T10:00:00Z' } = given;
  return {
    ...noCharge,
    id,
    number: given.number ?? `MGR-${id}`,
    version: given.version ?? 1,
    status,
    paymentStatus: 'pending',
    paymentMethod: 'counter',
    channel: 'web',
    storeId: 'store_mgr',
    customerId: null,
    customerName: 'Asha',
    fulfilment: { type: given.type ?? 'pickup', address: null, slot: null, slotEnd: null },
    lines: [],
    promisedAt: given.promisedAt === undefined ? '2026-11-23T10:20:00Z' : given.promisedAt,
    newTime: null,
    placedAt,
    canCancelUntil: null,
    timeline: [{ status, at: placedAt, by: 'customer', note: given.note ?? null, time: null }],
  };
}
