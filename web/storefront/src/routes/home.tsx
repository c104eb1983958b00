import { buttonClass } from '@shikanji/ui/button';
import shutShutter from '@shikanji/ui/drawings/shut-shutter.svg';
import { Skeleton } from '@shikanji/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { CartBar } from '../features/cart/cart-bar';
import { Favourites } from '../features/home/favourites';
import { Hero } from '../features/home/hero';
import { StoreCards } from '../features/home/store-cards';
import { StoreLine } from '../features/store/store-line';
import { Failure } from '../lib/failure';
import { useSpeech } from '../lib/i18n';
import { usePageTitle } from '../lib/page-title';
import { menuQuery, storesQuery } from '../lib/queries';
import { takesOrders, useStore } from '../lib/store';

export default function HomePage() {
  const { t } = useSpeech();
  usePageTitle(undefined);
  const store = useStore();
  const stores = useQuery(storesQuery);
  const menu = useQuery({ ...menuQuery(store?.id ?? ''), enabled: store !== undefined });

  return (
    <div className="pb-32">
      <Hero />
      <div className="mx-auto flex max-w-280 flex-col gap-10 px-4 pt-6 lg:px-8">
        <section
          aria-label={t('thisStore')}
          className="flex flex-wrap items-center gap-x-6 gap-y-3"
        >
          {stores.isError && <Failure fault={stores.error} onRetry={() => void stores.refetch()} />}
          {stores.isPending && <Skeleton className="h-11 w-72" />}
          {stores.data?.length === 0 && <p className="text-lg">{t('noCounter')}</p>}
          {store && (
            <>
              {!takesOrders(store) && (
                <img src={shutShutter} alt="" width={96} height={96} className="size-24" />
              )}
              <StoreLine store={store} />
              <Link
                to="/menu"
                className={`${buttonClass('primary', 'large')} w-full sm:ml-auto sm:w-auto`}
              >
                {t('toMenu')}
              </Link>
            </>
          )}
        </section>
        {menu.data && <Favourites products={menu.data} />}
        <section className="grid gap-2 border-l-4 border-leaf pl-4 md:max-w-160">
          <h2 className="text-2xl">{t('howWeTell')}</h2>
          <p className="text-lg">{t('howWeTellText')}</p>
        </section>
        {store && stores.data && <StoreCards stores={stores.data} chosen={store?.id} />}
      </div>
      {store && <CartBar storeId={store.id} />}
    </div>
  );
}
