import type { Order, OrderStatus, Role } from '@shikanji/api/types';
import { type Permission, may } from '../../lib/permissions';

export type StepName =
  | 'accept'
  | 'start'
  | 'ready'
  | 'send-out'
  | 'deliver'
  | 'hand-over'
  | 'recall'
  | 'came-back'
  | 'cancel';

export interface Step {
  name: StepName;
  to: OrderStatus;
  needs: Permission;
}

type Placed = Pick<Order, 'status' | 'fulfilment'>;

function forward(order: Placed): Step | null {
  switch (order.status) {
    case 'pending':
      return { name: 'accept', to: 'confirmed', needs: 'prepare' };
    case 'confirmed':
      return { name: 'start', to: 'preparing', needs: 'prepare' };
    case 'preparing':
      return { name: 'ready', to: 'ready', needs: 'prepare' };
    case 'ready':
      return order.fulfilment.type === 'delivery'
        ? { name: 'send-out', to: 'out_for_delivery', needs: 'hand-over' }
        : { name: 'hand-over', to: 'delivered', needs: 'hand-over' };
    case 'out_for_delivery':
      return { name: 'deliver', to: 'delivered', needs: 'hand-over' };
    case 'delivered':
    case 'cancelled':
    case 'refunded':
      return null;
  }
}

function backward(order: Placed): Step | null {
  switch (order.status) {
    case 'ready':
      return { name: 'recall', to: 'preparing', needs: 'prepare' };
    case 'out_for_delivery':
      return { name: 'came-back', to: 'ready', needs: 'hand-over' };
    case 'pending':
    case 'confirmed':
    case 'preparing':
    case 'delivered':
    case 'cancelled':
    case 'refunded':
      return null;
  }
}

function cancel(order: Placed): Step | null {
  switch (order.status) {
    case 'pending':
    case 'confirmed':
      return { name: 'cancel', to: 'cancelled', needs: 'cancel-before-preparing' };
    case 'preparing':
    case 'ready':
    case 'out_for_delivery':
      return { name: 'cancel', to: 'cancelled', needs: 'cancel-while-preparing' };
    case 'delivered':
    case 'cancelled':
    case 'refunded':
      return null;
  }
}

const allowed = (step: Step | null, role: Role): Step | null =>
  step !== null && may(role, step.needs) ? step : null;

/** Whether there is a time ahead that could be moved, and who stands here may ask the guest for that. */
export const mayAskForTime = (order: Placed, role: Role): boolean =>
  may(role, 'prepare') &&
  (['pending', 'confirmed', 'preparing'].includes(order.status) ||
    (order.fulfilment.type === 'delivery' && ['ready', 'out_for_delivery'].includes(order.status)));

/** The one tap that moves an order on; null when this role may not, or there is none. */
export const nextStep = (order: Placed, role: Role): Step | null => allowed(forward(order), role);

export const stepBack = (order: Placed, role: Role): Step | null => allowed(backward(order), role);

export const cancelStep = (order: Placed, role: Role): Step | null => allowed(cancel(order), role);
