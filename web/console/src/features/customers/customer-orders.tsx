import type { Order } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { dateIn, timeIn } from '@shikanji/ui/format/time';
import { Money } from '@shikanji/ui/money';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { here } from '../../lib/here';
import { StatusBadge } from '../../lib/order/status-badge';
import { Failed, LoadingRows } from '../../lib/query-state';
import { storesQuery } from '../../lib/stores';
import { customerOrdersQuery } from './queries';
import { words } from './words';

export function CustomerOrders({ id }: { id: string }) {
  const query = useInfiniteQuery(customerOrdersQuery(id));
  if (query.isPending) return <LoadingRows label={words.partLoading} />;
  if (query.isError) {
    return (
      <Failed
        fault={query.error}
        what={words.partFailed}
        again={words.again}
        onAgain={() => void query.refetch()}
      />
    );
  }
  const orders = query.data.pages.flatMap(({ items }) => items);
  if (orders.length === 0) {
    return <p className="text-cumin">{`${words.noOrders} ${words.ordersHint}`}</p>;
  }
  return (
    <>
      <ul className="divide-y">
        {orders.map((order) => (
          <Row key={order.id} order={order} />
        ))}
      </ul>
      {query.hasNextPage && (
        <Button
          look="outline"
          className="mt-2"
          busy={query.isFetchingNextPage}
          onClick={() => void query.fetchNextPage()}
        >
          {words.olderOrders}
        </Button>
      )}
    </>
  );
}

function Row({ order }: { order: Order }) {
  const store = useQuery(storesQuery).data?.find(({ id }) => id === order.storeId);
  const zone = store?.timeZone ?? here;
  return (
    <li className="relative py-2 hover:bg-mint">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Link
          to="/orders"
          search={{ store: store?.slug ?? order.storeId, order: order.id }}
          aria-label={words.order(order.number)}
          className="money text-leaf underline underline-offset-4 after:absolute after:inset-0"
        >
          {order.number}
        </Link>
        <Money paise={order.totalPaise} />
        <StatusBadge status={order.status} />
      </p>
      <p className="text-cumin">
        {`${dateIn(zone, order.placedAt)}, ${timeIn(zone, order.placedAt)}`}
        {store !== undefined && ` · ${store.name}`}
      </p>
    </li>
  );
}
