import { toast } from '@shikanji/ui/toast';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { CartBar } from '../features/cart/cart-bar';
import { DietChips } from '../features/catalogue/diet-chips';
import { MenuList } from '../features/catalogue/menu-list';
import { MenuSkeleton } from '../features/catalogue/menu-skeleton';
import { SearchField } from '../features/catalogue/search-field';
import { SectionLinks } from '../features/catalogue/section-links';
import { StoreLine } from '../features/store/store-line';
import { type CartLine, lineKey } from '../lib/cart';
import { addToCart, cartOf, replaceInCart } from '../lib/cart-store';
import { dietFilter } from '../lib/choices';
import { Failure } from '../lib/failure';
import { useSpeech } from '../lib/i18n';
import { usePageTitle } from '../lib/page-title';
import { categoriesQuery, foundQuery, menuQuery, storesQuery } from '../lib/queries';
import { useStore } from '../lib/store';
import { useSettled } from '../lib/use-settled';

const CartPanel = lazy(async () => ({
  default: (await import('../features/cart/cart-panel')).CartPanel,
}));
const ProductSheet = lazy(async () => ({
  default: (await import('../features/catalogue/product-sheet')).ProductSheet,
}));
const Combos = lazy(async () => ({
  default: (await import('../features/combos/combos')).Combos,
}));
const route = getRouteApi('/menu');

export default function MenuPage() {
  const { t } = useSpeech();
  usePageTitle(t('menu'));
  const store = useStore();
  const stores = useQuery(storesQuery);
  const storeId = store?.id ?? '';
  const menu = useQuery({ ...menuQuery(storeId), enabled: store !== undefined });
  const categories = useQuery(categoriesQuery).data ?? [];
  const cart = cartOf(storeId).use();
  const { q = '', item, line: key } = route.useSearch();
  const navigate = route.useNavigate();

  const line = cart.find((candidate) => lineKey(candidate) === key);
  const sought = useSettled(q.trim());
  const found = useQuery(foundQuery(storeId, sought)).data;
  const opened = [...(menu.data ?? []), ...(found ?? [])].find(
    (product) => product.slug === (line?.slug ?? item),
  );
  const failed = stores.isError ? stores : menu.isError ? menu : null;
  const close = () =>
    navigate({ search: { q: q || undefined }, replace: true, resetScroll: false });
  const open = (to: { item?: string; line?: string }) =>
    void navigate({ search: { q: q || undefined, ...to }, resetScroll: false });

  function add(added: CartLine) {
    if (line === undefined) addToCart(storeId, added);
    else replaceInCart(storeId, lineKey(line), added);
    toast(t('added', { name: added.name }));
  }

  return (
    <div className="mx-auto max-w-360 px-4 pb-32 lg:grid lg:grid-cols-[11rem_minmax(0,1fr)_21rem] lg:gap-8 lg:px-8 lg:pt-6">
      <div className="hidden lg:block">
        <SectionLinks categories={categories} />
      </div>
      <div className="min-w-0">
        <h1 className="sr-only">{t('menu')}</h1>
        <div className="flex flex-col gap-2 py-2">
          {store && <StoreLine store={store} />}
          <SearchField
            value={q}
            onChange={(words) =>
              void navigate({
                search: { q: words || undefined },
                replace: true,
                resetScroll: false,
              })
            }
          />
          <DietChips />
        </div>
        {failed !== null && <Failure fault={failed.error} onRetry={() => void failed.refetch()} />}
        {stores.data?.length === 0 && <p className="text-lg">{t('noCounter')}</p>}
        {failed === null && menu.data === undefined && stores.data?.length !== 0 && (
          <MenuSkeleton />
        )}
        {menu.data && store && (
          <Suspense>
            <Combos
              storeId={storeId}
              menu={menu.data}
              listed={q.trim() === ''}
              opened={line?.slug ?? item}
              line={line}
              onOpen={(slug) => open({ item: slug })}
              onClose={() => void close()}
              onDone={(chosen) => {
                add(chosen);
                void close();
              }}
            />
          </Suspense>
        )}
        {menu.data && (
          <MenuList
            products={menu.data}
            categories={categories}
            words={q.trim()}
            found={found}
            cart={cart}
            onOpen={(product) => open({ item: product.slug })}
            onAdd={({ id, slug, name }, options) =>
              add({ productId: id, slug, name, options, quantity: 1, note: null })
            }
            onShowAll={() => {
              dietFilter.set('all');
              void navigate({ search: {}, replace: true, resetScroll: false });
            }}
          />
        )}
      </div>
      <div className="hidden lg:block">
        {store && (
          <Suspense>
            <CartPanel
              storeId={storeId}
              menu={menu.data}
              onEdit={(edited) => open({ line: edited })}
            />
          </Suspense>
        )}
      </div>
      {store && <CartBar storeId={storeId} />}
      {opened && (
        <Suspense>
          <ProductSheet
            key={`${opened.id} ${key ?? ''}`}
            product={opened}
            storeId={storeId}
            line={line}
            onClose={() => void close()}
            onDone={(chosen) => {
              add(chosen);
              void close();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
