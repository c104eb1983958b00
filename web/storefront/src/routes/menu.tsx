import { toast } from '@shikanji/ui/toast';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { DietChips } from '../features/catalogue/diet-chips';
import { MenuList } from '../features/catalogue/menu-list';
import { MenuSkeleton } from '../features/catalogue/menu-skeleton';
import { SearchField } from '../features/catalogue/search-field';
import { SectionLinks } from '../features/catalogue/section-links';
import { Combos } from '../features/combos/combos';
import { combosQuery } from '../features/combos/queries';
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
import { useShown } from '../lib/use-shown';

const OpenedSheet = lazy(async () => ({
  default: (await import('../features/catalogue/opened-sheet')).OpenedSheet,
}));
const CartBar = lazy(async () => ({
  default: (await import('../features/cart/cart-bar')).CartBar,
}));
const CartPanel = lazy(async () => ({
  default: (await import('../features/cart/cart-panel')).CartPanel,
}));
const route = getRouteApi('/menu');

export default function MenuPage() {
  const { t } = useSpeech();
  usePageTitle(t('menu'));
  const store = useStore();
  const stores = useQuery(storesQuery);
  const storeId = store?.id ?? '';
  const menu = useQuery({ ...menuQuery(storeId), enabled: store !== undefined });
  const sections = useQuery(categoriesQuery);
  const categories = sections.data ?? [];
  const combos = useQuery(combosQuery(storeId));
  const shown = useShown(storeId, [sections, combos]);
  const whole = menu.data !== undefined && shown;
  const cart = cartOf(storeId).use();
  const { q = '', item, line: key } = route.useSearch();
  const navigate = route.useNavigate();

  const line = cart.find((candidate) => lineKey(candidate) === key);
  const sought = useSettled(q.trim());
  const found = useQuery(foundQuery(storeId, sought)).data;
  const slug = line?.slug ?? item;
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
          {store ? <StoreLine store={store} /> : stores.isLoading && <div className="min-h-11" />}
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
        {failed === null && !whole && stores.data?.length !== 0 && <MenuSkeleton />}
        {whole && q.trim() === '' && (
          <Combos
            combos={combos.data ?? []}
            menu={menu.data}
            onOpen={(slug) => open({ item: slug })}
          />
        )}
        {whole && (
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
      {store && (
        <Suspense>
          <CartBar storeId={storeId} />
        </Suspense>
      )}
      {menu.data && slug !== undefined && (
        <Suspense>
          <OpenedSheet
            storeId={storeId}
            menu={menu.data}
            found={found}
            opened={slug}
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
