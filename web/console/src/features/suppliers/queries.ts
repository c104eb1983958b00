import { answer } from '@shikanji/api/client';
import type { Supplier, SupplierChange, SupplierDraft } from '@shikanji/api/types';
import { api } from '../../lib/api';
import { seen } from '../../lib/outcome';

export const getSupplier = (id: string): Promise<Supplier> =>
  answer(api.GET('/suppliers/{id}', { params: { path: { id } } }));

export const createSupplier = (body: SupplierDraft, key: string): Promise<Supplier> =>
  answer(api.POST('/suppliers', { params: { header: { 'Idempotency-Key': key } }, body }));

/** What is left out stays. */
export const changeSupplier = (
  { id, version }: Supplier,
  body: SupplierChange,
): Promise<Supplier> =>
  answer(api.PUT('/suppliers/{id}', { params: { path: { id }, header: seen(version) }, body }));
