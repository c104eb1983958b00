import { wordsFor } from '@shikanji/api/errors';
import { Notice } from '@shikanji/ui/notice';
import { Sheet } from '@shikanji/ui/sheet';
import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { OrderDetails } from '../../lib/order/order-details';
import { orderWords } from '../../lib/order/words';
import { orderQuery } from './queries';
import { words } from './words';

interface OrderSheetProps {
  id: string;
  zone: string;
  onClose: () => void;
}

export function OrderSheet({ id, zone, onClose }: OrderSheetProps) {
  const { data: order, error } = useQuery(orderQuery(id));
  const title = order === undefined ? words.missing : orderWords.title(order.number);
  return (
    <Sheet open onClose={onClose} title={title}>
      {order !== undefined && <OrderDetails order={order} zone={zone} />}
      {order === undefined && error !== null && (
        <div className="px-4 pb-4">
          <Notice tone="clay">{wordsFor(error, 'en')}</Notice>
        </div>
      )}
      {order === undefined && error === null && (
        <Loading label={words.orderLoading}>
          <Skeleton className="mx-4 mb-4 h-80" />
        </Loading>
      )}
    </Sheet>
  );
}
