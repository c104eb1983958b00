import { buttonClass } from '@shikanji/ui/button';
import lemonTree from '@shikanji/ui/drawings/lemon-tree.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { Loading, Skeleton } from '@shikanji/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { FavouriteList } from '../features/account/favourite-list';
import { useAccountSpeech } from '../features/account/words';
import { Failure } from '../lib/failure';
import { favouritesQuery, useFavourites } from '../lib/favourites';
import { usePageTitle } from '../lib/page-title';
import { menuQuery } from '../lib/queries';
import { shortName, useStore } from '../lib/store';

export default function AccountFavouritesPage() {
  const { t } = useAccountSpeech();
  usePageTitle(t('favouritesPart'));
  const store = useStore();
  const kept = useQuery(favouritesQuery);
  const menu = useQuery({ ...menuQuery(store?.id ?? ''), enabled: store !== undefined });
  const favourites = useFavourites();
  const failed = kept.isError ? kept : menu.isError ? menu : null;
  const products = favourites?.flatMap(
    (id) => menu.data?.find((product) => product.id === id) ?? [],
  );
  return (
    <>
      <h2 className="text-2xl">{t('favouritesPart')}</h2>
      {failed !== null && <Failure fault={failed.error} onRetry={() => void failed.refetch()} />}
      {failed === null && (favourites === undefined || menu.data === undefined) && (
        <Loading label={t('loading')}>
          <Skeleton className="h-24" />
          <Skeleton className="mt-3 h-24" />
        </Loading>
      )}
      {favourites?.length === 0 && (
        <EmptyState
          heading="h3"
          drawing={lemonTree}
          title={t('favouritesNone')}
          action={
            <Link to="/menu" className={buttonClass()}>
              {t('toMenu')}
            </Link>
          }
        >
          {t('favouritesNoneText')}
        </EmptyState>
      )}
      {store && menu.data && products && favourites && favourites.length > 0 && (
        <FavouriteList
          products={products}
          elsewhere={favourites.length - products.length}
          storeName={shortName(store)}
        />
      )}
    </>
  );
}
