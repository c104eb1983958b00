import type { OrderStatus } from '@shikanji/api/types';
import { Badge, type BadgeTone } from '@shikanji/ui/badge';
import { orderWords } from './words';

const tones: Readonly<Record<OrderStatus, BadgeTone>> = {
  pending: 'lemon',
  confirmed: 'quiet',
  preparing: 'quiet',
  ready: 'leaf',
  out_for_delivery: 'leaf',
  delivered: 'quiet',
  cancelled: 'clay',
  refunded: 'clay',
};

export const StatusBadge = ({ status }: { status: OrderStatus }) => (
  <Badge tone={tones[status]}>{orderWords.status(status)}</Badge>
);
