import { answer } from '@shikanji/api/client';
import { Button, buttonClass } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { OrderRow } from '../features/orders/order-row';
import { api } from '../lib/api';
import { Failure } from '../lib/failure';
import { usePageTitle } from '../lib/page-title';
import { useMe } from '../lib/session';
import { SignInFirst } from '../lib/sign-in-first';
import { useOrderSpeech } from '../features/orders/words';

export default function OrdersPage() {
  const { t } = useOrderSpeech();
  usePageTitle(t('yourOrders'));
  const me = useMe();
  const orders = useInfiniteQuery({
    queryKey: ['orders'],
    queryFn: ({ pageParam }) =>
      answer(
        api.GET('/orders/customer/{customerId}', {
          params: { path: { customerId: 'me' }, query: { cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.nextCursor ?? undefined,
    enabled: Boolean(me),
  });
  const items = orders.data?.pages.flatMap((page) => page.items);

  if (me === null) return <SignInFirst title={t('yourOrders')} />;
  if (items?.length === 0) {
    return (
      <EmptyState
        heading="h1"
        drawing={lemonTree}
        title={t('noOrders')}
        action={
          <Link to="/menu" className={buttonClass()}>
            {t('toMenu')}
          </Link>
        }
      >
        {t('noOrdersText')}
      </EmptyState>
    );
  }
  return (
    <div className="mx-auto flex max-w-200 flex-col gap-4 px-4 py-6">
      <h1 className="text-3xl">{t('yourOrders')}</h1>
      {orders.isError && <Failure fault={orders.error} onRetry={() => void orders.refetch()} />}
      {orders.isPending && (
        <Loading label={t('loading')}>
          <Skeleton className="h-24" />
          <Skeleton className="mt-3 h-24" />
        </Loading>
      )}
      <ul>
        {items?.map((order) => (
          <OrderRow key={order.id} order={order} />
        ))}
      </ul>
      {orders.hasNextPage && (
        <Button
          look="outline"
          className="self-center"
          busy={orders.isFetchingNextPage}
          onClick={() => void orders.fetchNextPage()}
        >
          {t('olderOrders')}
        </Button>
      )}
    </div>
  );
}
