import type { Bill as BillShape } from '@shikanji/api/types';
import { money } from '@shikanji/ui/format/money';
import { orderWords as words } from './words';

/** The bill as the server made it; nothing is added up here. */
export function Bill({ bill }: { bill: BillShape }) {
  const rows = [
    { label: words.subtotal, paise: bill.subtotalPaise, always: true },
    { label: words.discount, paise: -bill.discountPaise, always: false },
    { label: words.delivery, paise: bill.deliveryFeePaise, always: false },
    { label: words.packing, paise: bill.packingPaise, always: false },
    { label: words.tip, paise: bill.tipPaise, always: false },
    { label: words.roundOff, paise: bill.roundOffPaise, always: false },
  ].filter((row) => row.always || row.paise !== 0);
  return (
    <>
      <dl>
        {rows.map((row) => (
          <div key={row.label} className="flex justify-between py-0.5">
            <dt>{row.label}</dt>
            <dd className="money">{money(row.paise)}</dd>
          </div>
        ))}
        <div className="mt-1 flex justify-between border-t pt-2 text-xl font-bold">
          <dt>{words.total}</dt>
          <dd className="money">{money(bill.totalPaise)}</dd>
        </div>
      </dl>
      <p className="mt-1 text-sm text-cumin">{taxes(bill)}</p>
    </>
  );
}

const heads = [
  ['CGST', 'cgstPaise'],
  ['SGST', 'sgstPaise'],
  ['IGST', 'igstPaise'],
] as const;

const taxes = (bill: BillShape): string =>
  words.taxIncluded(
    heads
      .filter(([, field]) => bill[field] !== 0)
      .map(([name, field]) => `${name} ${money(bill[field])}`)
      .join(', '),
  );
