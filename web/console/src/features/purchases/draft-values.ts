import type {
  PurchaseLine,
  PurchaseLineInput,
  PurchaseOrder,
  PurchaseSuggestion,
  SupplierOffer,
} from '@shikanji/api/types';
import { z } from 'zod';
import { amountOf, inLarge } from '../../lib/amount';
import type { Item } from '../../lib/items';
import { isPartUnit, partUnits } from '../../lib/part-units';
import { paiseOf, rupeesOf } from '../../lib/rupees';
import { words } from './words-draft';

const isAmount = (text: string): boolean => (amountOf(text, 'fine') ?? 0) > 0;

const lineSchema = z
  .object({
    itemId: z.string(),
    name: z.string(),
    quantity: z.string(),
    unit: z.enum([...partUnits, 'pack']),
    /** Of an amount: for one of which the price is. */
    priceUnit: z.string(),
    packSize: z.string(),
    packUnit: z.enum(partUnits),
    price: z.string().refine((text) => (paiseOf(text) ?? -1) >= 0, words.needPrice),
    taxBps: z.string(),
  })
  .superRefine(({ unit, quantity, packSize }, context) => {
    const complain = (path: string, message: string) =>
      context.addIssue({ code: 'custom', path: [path], message });
    if (unit !== 'pack') {
      if (!isAmount(quantity)) complain('quantity', words.needAmount);
      return;
    }
    if ((amountOf(quantity, 'whole') ?? 0) <= 0) complain('quantity', words.needWhole);
    if (!isAmount(packSize)) complain('packSize', words.needAmount);
  });

/** What the form holds: text, until it is sent. */
export const draftSchema = z.object({
  expectedOn: z.string(),
  note: z.string().trim().max(500),
  lines: z.array(lineSchema).min(1, words.needLine),
});

export type DraftForm = z.infer<typeof draftSchema>;
export type DraftLine = DraftForm['lines'][number];

/** What most packets are taxed at; produce is not. */
const usualBps = 500;

export const formOf = (
  purchase: PurchaseOrder | null,
  first: readonly DraftLine[] = [],
): DraftForm => ({
  expectedOn: purchase?.expectedOn ?? '',
  note: purchase?.note ?? '',
  lines: purchase === null ? [...first] : purchase.lines.map(lineOf),
});

function lineOf(line: PurchaseLine): DraftLine {
  const { itemId, itemName: name, amount, unit, priceUnit } = line;
  const large = inLarge(amount, unit);
  const pack = inLarge(line.packSize ?? 1, unit);
  // said as it is priced, where that takes no more decimals
  const said = large.unit === priceUnit ? large : { amount, unit };
  return {
    ...{ itemId, name, priceUnit },
    quantity: String(line.packs ?? said.amount),
    unit: line.packs === null ? said.unit : 'pack',
    packSize: line.packs === null ? '' : String(pack.amount),
    packUnit: pack.unit,
    price: rupeesOf(line.pricePaise),
    taxBps: String(line.taxBps),
  };
}

/** A line for an item: in the supplier's packs where they list it, else as it is measured. */
export function newLine(
  { id, name, unit, kind }: Item,
  offer: SupplierOffer | undefined,
): DraftLine {
  const large = unit === 'g' ? 'kg' : unit === 'ml' ? 'l' : unit;
  const pack = offer && inLarge(offer.packSize, offer.unit);
  return {
    ...{ itemId: id, name, quantity: '' },
    unit: pack ? 'pack' : large,
    priceUnit: large,
    packSize: pack ? String(pack.amount) : '',
    packUnit: pack?.unit ?? large,
    price: rupeesOf(offer?.lastPricePaise ?? null),
    taxBps: String(kind === 'ingredient' ? 0 : usualBps),
  };
}

/** What is suggested, as a line. */
export const suggestedLine = (item: Item, one: PurchaseSuggestion): DraftLine => ({
  ...newLine(item, {
    itemId: one.itemId,
    itemName: one.itemName,
    supplierCode: null,
    packName: one.packName,
    packSize: one.packSize,
    unit: one.unit,
    lastPricePaise: one.packPaise,
  }),
  quantity: String(one.packs),
});

/** @param form one that the schema let through */
export const draftOf = (form: DraftForm) => ({
  expectedOn: form.expectedOn || null,
  note: form.note || null,
  lines: form.lines.map(wished),
});

function wished(line: DraftLine): PurchaseLineInput {
  const { itemId, quantity, unit, priceUnit, packSize, packUnit, price, taxBps } = line;
  const priced = { itemId, pricePaise: paiseOf(price) ?? 0, taxBps: Number(taxBps) };
  return unit === 'pack'
    ? {
        ...priced,
        packs: amountOf(quantity, 'whole'),
        packSize: amountOf(packSize, 'fine'),
        unit: packUnit,
      }
    : { ...priced, amount: amountOf(quantity, 'fine'), unit, priceUnit };
}

/** In which unit a price is told: that of the pack, or of what is measured. */
export const pricedPer = ({ unit, priceUnit }: DraftLine): string =>
  unit === 'pack' || !isPartUnit(priceUnit) ? 'pack' : priceUnit;

/** Where the form names a field otherwise than the contract. */
export const pathOf = (pointer: string): string =>
  pointer
    .slice(1)
    .replaceAll('/', '.')
    .replace(/\.pricePaise$/, '.price')
    .replace(/^(lines\.\d+)(\.(itemId|packs|amount|unit|priceUnit))?$/, '$1.quantity');
