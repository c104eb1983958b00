import type { PaymentMethod, QuoteRequest, Store } from '@shikanji/api/types';
import { useQuery } from '@tanstack/react-query';
import { itemsOf } from '../../lib/cart';
import { cartOf } from '../../lib/cart-store';
import { addressChoice, fulfilmentChoice } from '../../lib/choices';
import { addressesQuery } from '../../lib/queries';
import { useQuote } from '../../lib/quote';
import { useMe } from '../../lib/session';

/** Everything the page shows: the cart, the choices made, and the server's price and word on them. */
export function useCheckout(store: Store) {
  const me = useMe();
  const cart = cartOf(store.id).use();
  const type = fulfilmentChoice.use();
  const remembered = addressChoice.use();
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
    fulfilment: type === 'delivery' && address ? { type, addressId: address.id } : { type },
    items: itemsOf(cart),
  };
  const quote = useQuote(request);
  const problems = quote.data?.problems ?? [];
  const paymentMethod: PaymentMethod = type === 'delivery' ? 'cod' : 'counter';
  return {
    me,
    cart,
    type,
    address,
    request,
    paymentMethod,
    quote: quote.data,
    quoteFault: quote.error,
    retryQuote: () => void quote.refetch(),
    /** The figures shown are those of the cart as it stands. */
    settled: quote.isSuccess && !quote.isPlaceholderData && !quote.isFetching,
    problemsWhere: problems.filter((problem) => problem.pointer?.startsWith('/fulfilment')),
    problemsElsewhere: problems.filter(
      (problem) =>
        !problem.pointer?.startsWith('/fulfilment') && !problem.pointer?.startsWith('/items/'),
    ),
    problems,
  };
}

export type Checkout = ReturnType<typeof useCheckout>;
