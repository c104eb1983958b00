import { answer } from '@shikanji/api/client';
import type {
  Delivery,
  PurchaseOrder,
  PurchaseOrderChange,
  PurchaseOrderInput,
} from '@shikanji/api/types';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { seen } from '../../lib/outcome';
import type { PurchasesSearch } from './purchases-search';

export const purchasesQuery = (storeId: string, { status, supplier, cursor }: PurchasesSearch) =>
  queryOptions({
    queryKey: ['purchases', 'list', storeId, status ?? null, supplier ?? null, cursor ?? null],
    queryFn: ({ signal }) => {
      const query = {
        storeId,
        limit: 25,
        ...(status && { status }),
        ...(supplier && { supplierId: supplier }),
        ...(cursor && { cursor }),
      };
      return answer(api.GET('/purchase-orders', { params: { query }, signal }));
    },
    placeholderData: keepPreviousData,
  });

export const purchaseQuery = (id: string) =>
  queryOptions({
    queryKey: ['purchases', 'one', id],
    queryFn: ({ signal }) =>
      answer(api.GET('/purchase-orders/{id}', { params: { path: { id } }, signal })),
  });

/** What should be bought; of one supplier, or of each that has it. */
export const suggestionQuery = (storeId: string, supplierId?: string) =>
  queryOptions({
    queryKey: ['purchases', 'suggestion', storeId, supplierId ?? null],
    queryFn: async ({ signal }) => {
      const query = { storeId, ...(supplierId && { supplierId }) };
      const list = await answer(
        api.GET('/purchase-orders/suggestion', { params: { query }, signal }),
      );
      return list.items;
    },
  });

export const createPurchase = (body: PurchaseOrderInput, key: string): Promise<PurchaseOrder> =>
  answer(api.POST('/purchase-orders', { params: { header: { 'Idempotency-Key': key } }, body }));

export const changePurchase = (
  { id, version }: PurchaseOrder,
  body: PurchaseOrderChange,
): Promise<PurchaseOrder> =>
  answer(
    api.PUT('/purchase-orders/{id}', { params: { path: { id }, header: seen(version) }, body }),
  );

export const sendPurchase = (id: string): Promise<PurchaseOrder> =>
  answer(api.POST('/purchase-orders/{id}/send', { params: { path: { id } } }));

export const cancelPurchase = (id: string, reason: string): Promise<PurchaseOrder> =>
  answer(
    api.POST('/purchase-orders/{id}/cancel', {
      params: { path: { id } },
      body: { reason: reason || null },
    }),
  );

export const receivePurchase = (id: string, body: Delivery, key: string): Promise<PurchaseOrder> =>
  answer(
    api.POST('/purchase-orders/{id}/receive', {
      params: { path: { id }, header: { 'Idempotency-Key': key } },
      body,
    }),
  );
