import type { PurchaseOrderStatus } from '@shikanji/api/types';
import { Badge, type BadgeTone } from '@shikanji/ui/badge';
import { statusWord } from './words';

const tones: Readonly<Record<PurchaseOrderStatus, BadgeTone>> = {
  draft: 'quiet',
  sent: 'lemon',
  part_received: 'lemon',
  received: 'leaf',
  cancelled: 'clay',
};

export const StatusBadge = ({ status }: { status: PurchaseOrderStatus }) => (
  <Badge tone={tones[status]}>{statusWord(status)}</Badge>
);
