import { buttonClass } from '@shikanji/ui/button';
import emptyCart from '@shikanji/ui/drawings/empty-cart.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CheckoutForm } from './checkout-form';
import { Failure } from '../lib/failure';
import { cartOf } from '../lib/cart-store';
import { useSpeech } from '../lib/i18n';
import { usePageTitle } from '../lib/page-title';
import { storesQuery } from '../lib/queries';
import { useStore } from '../lib/store';

export default function CheckoutPage() {
  const { t } = useSpeech();
  usePageTitle(t('checkout'));
  const store = useStore();
  const stores = useQuery(storesQuery);
  const cart = cartOf(store?.id ?? '').use();

  if (stores.isError) {
    return <Failure fault={stores.error} onRetry={() => void stores.refetch()} />;
  }
  if (store === undefined) {
    return (
      <Loading label={t('loading')}>
        <Skeleton className="mx-auto mt-8 h-96 max-w-240" />
      </Loading>
    );
  }
  if (cart.length === 0) {
    return (
      <EmptyState
        heading="h1"
        drawing={emptyCart}
        title={t('cartEmpty')}
        action={
          <Link to="/menu" className={buttonClass()}>
            {t('toMenu')}
          </Link>
        }
      >
        {t('cartEmptyText')}
      </EmptyState>
    );
  }
  return <CheckoutForm store={store} />;
}
