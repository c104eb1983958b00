import type { Store } from '@shikanji/api/types';
import { buttonClass } from '@shikanji/ui/button';
import { Skeleton } from '@shikanji/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { AddressPicker } from '../features/addresses/address-picker';
import { CartLines } from '../features/cart/cart-lines';
import { FulfilmentChoice } from '../features/checkout/fulfilment-choice';
import { Pay } from '../features/checkout/pay';
import { PlaceButton } from '../features/checkout/place-button';
import { ProblemNotices } from '../features/checkout/problem-notices';
import { useCheckout } from '../features/checkout/use-checkout';
import { usePlaceOrder } from '../features/checkout/use-place-order';
import { WhenSection } from '../features/checkout/when-section';
import { StoreLine } from '../features/store/store-line';
import { BillView } from '../lib/bill-view';
import { lineKey } from '../lib/cart';
import { replaceInCart } from '../lib/cart-store';
import { addressChoice } from '../lib/choices';
import { Failure } from '../lib/failure';
import { useSpeech } from '../lib/i18n';
import { menuQuery } from '../lib/queries';

const OpenedSheet = lazy(async () => ({
  default: (await import('../features/catalogue/opened-sheet')).OpenedSheet,
}));
const GuestSignIn = lazy(async () => ({
  default: (await import('../features/account/guest-sign-in')).GuestSignIn,
}));
const ServedElsewhere = lazy(async () => ({
  default: (await import('../features/store/served-elsewhere')).ServedElsewhere,
}));
const route = getRouteApi('/checkout');

export function CheckoutForm({ store }: { store: Store }) {
  const { t } = useSpeech();
  const checkout = useCheckout(store);
  const place = usePlaceOrder(checkout.request);
  const { cart, quote, type, me } = checkout;
  const menu = useQuery(menuQuery(store.id)).data;
  const { line: key } = route.useSearch();
  const navigate = route.useNavigate();
  const edit = (line?: string) =>
    void navigate({ search: { line }, replace: line === undefined, resetScroll: false });
  const line = cart.find((candidate) => lineKey(candidate) === key);
  const nowhereYet = type === 'delivery' && checkout.address === undefined;

  return (
    <div
      id="checkout"
      className="mx-auto grid max-w-280 gap-x-12 gap-y-8 px-4 pt-6 pb-8 lg:grid-cols-[minmax(0,1fr)_24rem] lg:px-8"
    >
      <div className="flex flex-col gap-8">
        <div>
          <h1 className="text-3xl">{t('checkout')}</h1>
          <StoreLine store={store} />
        </div>
        <section aria-labelledby="lines">
          <h2 id="lines" className="text-2xl">
            {t('yourCart')}
          </h2>
          <CartLines storeId={store.id} cart={cart} quote={quote} menu={menu} onEdit={edit} />
          <Link to="/menu" className={`${buttonClass('plain')} px-0!`}>
            {t('addMore')}
          </Link>
        </section>
        {me === null && (
          <Suspense fallback={<Skeleton className="h-72" />}>
            <GuestSignIn onDone={() => document.getElementById('where')?.focus()} />
          </Suspense>
        )}
        <section aria-labelledby="where" className="flex flex-col gap-3">
          <h2 id="where" tabIndex={-1} className="text-2xl outline-none">
            {t('where')}
          </h2>
          <FulfilmentChoice store={store} chosen={type} />
          {type === 'delivery' && me === null && <p>{t('signInForAddress')}</p>}
          {type === 'delivery' && me && (
            <AddressPicker
              chosen={checkout.address?.id}
              onChoose={(address) => addressChoice.set(address.id)}
            />
          )}
          {!nowhereYet && (
            <ProblemNotices problems={checkout.problemsWhere} store={store} type={type} />
          )}
          {checkout.outside && checkout.address && (
            <Suspense>
              <ServedElsewhere
                store={store}
                address={checkout.address}
                onMoved={() => document.getElementById('where')?.focus()}
              />
            </Suspense>
          )}
        </section>
        <WhenSection checkout={checkout} store={store} place={place} />
        <Pay checkout={checkout} />
      </div>
      <section
        aria-labelledby="bill"
        className="flex flex-col gap-4 self-start lg:sticky lg:top-6 lg:rounded-sheet lg:border-2 lg:border-ink lg:bg-salt lg:p-6"
      >
        <h2 id="bill" className="text-2xl">
          {t('bill')}
        </h2>
        {checkout.quoteFault && (
          <Failure fault={checkout.quoteFault} onRetry={checkout.retryQuote} />
        )}
        {quote ? <BillView bill={quote} /> : <Skeleton className="h-40" />}
        <PlaceButton checkout={checkout} store={store} place={place} />
      </section>
      {line && menu && (
        <Suspense>
          <OpenedSheet
            storeId={store.id}
            menu={menu}
            opened={line.productId}
            line={line}
            onClose={() => edit()}
            onDone={(changed) => {
              replaceInCart(store.id, lineKey(line), changed);
              edit();
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
