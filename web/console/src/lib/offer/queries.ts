import { answer } from '@shikanji/api/client';
import type { Offer, OfferChange, SoldOut } from '@shikanji/api/types';
import { queryOptions } from '@tanstack/react-query';
import { api } from '../api';
import { seen } from '../outcome';

/** What a store does differently with a product or an option. */
export const offerQuery = (storeId: string, productId: string) =>
  queryOptions({
    queryKey: ['offer', storeId, productId],
    queryFn: ({ signal }) =>
      answer(
        api.GET('/inventory/{productId}/offer', {
          params: { path: { productId }, query: { storeId } },
          signal,
        }),
      ),
  });

export const changeOffer = (
  { storeId, itemId, version }: Offer,
  body: OfferChange,
): Promise<Offer> =>
  answer(
    api.PUT('/inventory/{productId}/offer', {
      params: { path: { productId: itemId }, query: { storeId }, header: seen(version) },
      body,
    }),
  );

export const markSoldOut = (productId: string, body: SoldOut): Promise<Offer> =>
  answer(api.POST('/inventory/{productId}/sold-out', { params: { path: { productId } }, body }));

export const markBack = (productId: string, storeId: string): Promise<Offer> =>
  answer(
    api.DELETE('/inventory/{productId}/sold-out', {
      params: { path: { productId }, query: { storeId } },
    }),
  );
