import { ApiProblem } from '@shikanji/api/problem';
import { buttonClass } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { toast } from '@shikanji/ui/toast';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { ProductView } from '../features/catalogue/product-view';
import { addToCart } from '../lib/cart-store';
import { Failure } from '../lib/failure';
import { useSpeech } from '../lib/i18n';
import { usePageTitle } from '../lib/page-title';
import { productQuery } from '../lib/queries';
import { useStore } from '../lib/store';

const route = getRouteApi('/product/$slug');

export default function ProductPage() {
  const { t } = useSpeech();
  const { slug } = route.useParams();
  const navigate = useNavigate();
  const store = useStore();
  const product = useQuery({
    ...productQuery(slug, store?.id ?? ''),
    enabled: store !== undefined,
  });
  usePageTitle(product.data?.name);

  if (product.error instanceof ApiProblem && product.error.status === 404) {
    return (
      <EmptyState
        heading="h1"
        drawing={lemonTree}
        title={t('productGone')}
        action={
          <Link to="/menu" className={buttonClass()}>
            {t('toMenu')}
          </Link>
        }
      >
        {t('productGoneText')}
      </EmptyState>
    );
  }
  return (
    <>
      <nav aria-label={t('back')} className="mx-auto max-w-240 px-4 md:px-0">
        <Link to="/menu" className={buttonClass('plain')}>
          {t('menu')}
        </Link>
      </nav>
      {product.isError && <Failure fault={product.error} onRetry={() => void product.refetch()} />}
      {product.isPending && (
        <Loading label={t('loading')}>
          <Skeleton className="h-56 rounded-none" />
          <Skeleton className="m-4 h-10 w-3/5" />
          <Skeleton className="m-4 h-24" />
        </Loading>
      )}
      {product.data && store && (
        <ProductView
          key={product.data.id}
          product={product.data}
          storeId={store.id}
          onDone={(line) => {
            addToCart(store.id, line);
            toast(t('added', { name: line.name }));
            void navigate({ to: '/menu' });
          }}
        />
      )}
    </>
  );
}
