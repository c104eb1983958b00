import { ApiProblem } from '@shikanji/api/problem';
import { buttonClass } from '@shikanji/ui/button';
import scooter from '@shikanji/ui/drawings/scooter.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { CancelOrder } from '../features/orders/cancel-order';
import { Destination } from '../features/orders/destination';
import { NewTime } from '../features/orders/new-time';
import { OrderAgain } from '../features/orders/order-again';
import { OrderLines } from '../features/orders/order-lines';
import { isRunning } from '../features/orders/order-words';
import { Tracking } from '../features/orders/tracking';
import { useLiveOrder } from '../features/orders/use-live-order';
import { BillView } from '../lib/bill-view';
import { Failure } from '../lib/failure';
import { usePageTitle } from '../lib/page-title';
import { storesQuery } from '../lib/queries';
import { useMe } from '../lib/session';
import { SignInFirst } from '../lib/sign-in-first';
import { useNow } from '../lib/use-now';
import { useOrderSpeech } from '../features/orders/words';

const route = getRouteApi('/orders/$id');

export default function OrderPage() {
  const { t } = useOrderSpeech();
  const { id } = route.useParams();
  const me = useMe();
  const now = useNow();
  const { query, live } = useLiveOrder(id, isRunning);
  const order = query.data;
  const store = useQuery(storesQuery).data?.find((known) => known.id === order?.storeId);
  usePageTitle(t('orderNumber', { number: order?.number ?? '' }));

  if (me === null) return <SignInFirst title={t('yourOrders')} />;
  if (query.error instanceof ApiProblem && query.error.status === 404) {
    return (
      <EmptyState
        heading="h1"
        drawing={scooter}
        title={t('orderGone')}
        action={
          <Link to="/orders" className={buttonClass()}>
            {t('yourOrders')}
          </Link>
        }
      >
        {t('orderGoneText')}
      </EmptyState>
    );
  }
  return (
    <div className="mx-auto flex max-w-240 flex-col gap-8 px-4 py-6 lg:px-8">
      {query.isError && <Failure fault={query.error} onRetry={() => void query.refetch()} />}
      {query.isPending && (
        <Loading label={t('loading')}>
          <Skeleton className="h-56" />
        </Loading>
      )}
      {order && (
        <>
          <NewTime order={order} store={store} now={now} />
          <Tracking order={order} store={store} live={live} now={now} />
          {order.newTime === null && <CancelOrder order={order} store={store} now={now} />}
          <Destination order={order} store={store} />
          <div className="grid gap-8 md:grid-cols-2 md:gap-12">
            <section aria-labelledby="lines">
              <h2 id="lines" className="text-2xl">
                {t('whatYouOrdered')}
              </h2>
              <OrderLines order={order} />
            </section>
            <section aria-labelledby="bill" className="flex flex-col gap-3">
              <h2 id="bill" className="text-2xl">
                {t('bill')}
              </h2>
              <BillView bill={order} />
            </section>
          </div>
          <OrderAgain order={order} />
        </>
      )}
    </div>
  );
}
