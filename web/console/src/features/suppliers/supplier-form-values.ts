import type { Supplier, SupplierDraft } from '@shikanji/api/types';
import { z } from 'zod';
import { amountOf, inLarge } from '../../lib/amount';
import { emailText, fssaiText, gstinText, optional } from '../../lib/company-texts';
import { plain } from '../../lib/gstin';
import { partUnits } from '../../lib/part-units';
import { paiseOf, rupeesOf } from '../../lib/rupees';
import { words } from './words';

const daysShape = /^\d{1,3}$/;
const mostDays = 365;

/** What the form holds: all of it text. */
export const supplierSchema = z.object({
  name: z.string().trim().min(1, words.needName).max(120),
  contactName: optional(80),
  phone: optional(40),
  email: emailText,
  address: optional(300),
  gstin: gstinText,
  fssai: fssaiText,
  leadDays: z
    .string()
    .trim()
    .refine((text) => daysShape.test(text) && Number(text) <= mostDays, words.needDays),
  paymentTerms: optional(200),
  note: optional(500),
  items: z.array(
    z.object({
      itemId: z.string(),
      name: z.string(),
      supplierCode: optional(60),
      packName: optional(40),
      packSize: z.string().refine((text) => (amountOf(text, 'fine') ?? 0) > 0, words.needSize),
      unit: z.enum(partUnits),
      price: z
        .string()
        .refine((text) => text.trim() === '' || (paiseOf(text) ?? -1) >= 0, words.needPrice),
    }),
  ),
});

export type SupplierForm = z.infer<typeof supplierSchema>;

const emptyForm: SupplierForm = {
  name: '',
  contactName: '',
  phone: '',
  email: '',
  address: '',
  gstin: '',
  fssai: '',
  leadDays: '',
  paymentTerms: '',
  note: '',
  items: [],
};

export const formOf = (supplier: Supplier | null): SupplierForm =>
  supplier === null
    ? emptyForm
    : {
        name: supplier.name,
        contactName: supplier.contactName ?? '',
        phone: supplier.phone ?? '',
        email: supplier.email ?? '',
        address: supplier.address ?? '',
        gstin: supplier.gstin ?? '',
        fssai: supplier.fssai ?? '',
        leadDays: String(supplier.leadDays),
        paymentTerms: supplier.paymentTerms ?? '',
        note: supplier.note ?? '',
        items: supplier.items.map((offer) => {
          const { amount, unit } = inLarge(offer.packSize, offer.unit);
          return {
            itemId: offer.itemId,
            name: offer.itemName,
            supplierCode: offer.supplierCode ?? '',
            packName: offer.packName ?? '',
            packSize: String(amount),
            unit,
            price: rupeesOf(offer.lastPricePaise),
          };
        }),
      };

export const draftOf = (form: SupplierForm): Omit<SupplierDraft, 'active'> => ({
  name: form.name,
  contactName: form.contactName || null,
  phone: form.phone || null,
  email: form.email || null,
  address: form.address || null,
  gstin: plain(form.gstin) || null,
  fssai: form.fssai.replaceAll(/\s/g, '') || null,
  leadDays: Number(form.leadDays),
  paymentTerms: form.paymentTerms || null,
  note: form.note || null,
  items: form.items.map(({ itemId, supplierCode, packName, packSize, unit, price }) => ({
    itemId,
    supplierCode: supplierCode || null,
    packName: packName || null,
    packSize: amountOf(packSize, 'fine') ?? 0,
    unit,
    lastPricePaise: paiseOf(price),
  })),
});

/** Where the form names a field otherwise than the contract. */
export const pathOf = (pointer: string): string =>
  pointer
    .slice(1)
    .replaceAll('/', '.')
    .replace(/\.lastPricePaise$/, '.price')
    .replace(/^(items\.\d+)(\.itemId)?$/, '$1.packSize');
