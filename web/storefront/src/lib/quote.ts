import { answer } from '@shikanji/api/client';
import type { Quote, QuoteRequest } from '@shikanji/api/types';
import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query';
import { api } from './api';
import { type Cart, itemsOf } from './cart';
import { cartOf } from './cart-store';
import { fulfilmentChoice } from './choices';
import { useMe } from './session';

/** Prices, taxes, promise and diet of a basket: asked of the server, never worked out here. */
export const quoteQuery = (request: QuoteRequest, customerId: string | null) =>
  queryOptions({
    queryKey: ['quote', customerId, request],
    queryFn: (): Promise<Quote> => answer(api.POST('/orders/quote', { body: request })),
    staleTime: 30_000,
    gcTime: 60_000,
    enabled: request.items.length > 0,
    placeholderData: keepPreviousData,
  });

export function useQuote(request: QuoteRequest) {
  const me = useMe();
  return useQuery(quoteQuery(request, me?.id ?? null));
}

/** The cart of a store with its price as things stand; without an address yet. */
export function usePricedCart(storeId: string): { cart: Cart; quote: Quote | undefined } {
  const cart = cartOf(storeId).use();
  const type = fulfilmentChoice.use();
  const query = useQuote({ storeId, fulfilment: { type }, items: itemsOf(cart) });
  return { cart, quote: cart.length > 0 ? query.data : undefined };
}
