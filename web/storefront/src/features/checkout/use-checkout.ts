import type { PaymentMethod, QuoteRequest, Store } from '@shikanji/api/types';
import { useQuery } from '@tanstack/react-query';
import { itemsOf } from '../../lib/cart';
import { cartOf } from '../../lib/cart-store';
import { addressChoice, fulfilmentChoice, slotChoice } from '../../lib/choices';
import { addressesQuery } from '../../lib/queries';
import { useQuote } from '../../lib/quote';
import { useMe } from '../../lib/session';
import { useNow } from '../../lib/use-now';
import { isAboutTime, whenOf } from './when';

/** Everything the page shows: the cart, the choices made, and the server's price and word on them. */
export function useCheckout(store: Store) {
  const me = useMe();
  const cart = cartOf(store.id).use();
  const type = fulfilmentChoice.use();
  const remembered = addressChoice.use();
  const slot = slotChoice.use();
  const now = useNow(20_000);
  const addresses = useQuery({
    ...addressesQuery,
    enabled: Boolean(me) && type === 'delivery',
  }).data;
  const address = me
    ? (addresses?.find((known) => known.id === remembered) ??
      addresses?.find((known) => known.isDefault) ??
      addresses?.[0])
    : undefined;

  const request: QuoteRequest = {
    storeId: store.id,
    fulfilment: {
      type,
      ...(type === 'delivery' && address ? { addressId: address.id } : {}),
      ...(slot === null ? {} : { slot: slot.start }),
    },
    items: itemsOf(cart),
  };
  const quote = useQuote(request);
  const problems = quote.data?.problems ?? [];
  const warnings = quote.isPlaceholderData ? [] : (quote.data?.warnings ?? []);
  const when = whenOf({ store, slot, problems: quote.isPlaceholderData ? [] : problems, now });
  // what is wrong with the time is told where one chooses it
  const elsewhere = problems.filter(({ code }) => when.kind === 'soon' || !isAboutTime(code));
  const outside = problems.some(({ code }) => code === 'outside_delivery_zone');
  const paymentMethod: PaymentMethod = type === 'delivery' ? 'cod' : 'counter';
  return {
    me,
    cart,
    type,
    address,
    request,
    when,
    paymentMethod,
    quote: quote.data,
    /** Nothing is promised where nobody brings it; of a time, only what is said of that very one. */
    promisedAt:
      outside || (slot !== null && quote.isPlaceholderData) ? null : quote.data?.promisedAt,
    outside,
    quoteFault: quote.error,
    retryQuote: () => void quote.refetch(),
    /** The figures shown are those of the cart as it stands. */
    settled: quote.isSuccess && !quote.isPlaceholderData && !quote.isFetching,
    problemsWhere: elsewhere.filter(({ pointer }) => pointer?.startsWith('/fulfilment')),
    problemsElsewhere: elsewhere.filter(
      ({ pointer }) => !pointer?.startsWith('/fulfilment') && !pointer?.startsWith('/items/'),
    ),
    problems,
    warningsOfTime: warnings.filter(({ code }) => code === 'not_in_daylight'),
    warningsOfDishes: warnings.filter(({ code }) => code !== 'not_in_daylight'),
  };
}

export type Checkout = ReturnType<typeof useCheckout>;
