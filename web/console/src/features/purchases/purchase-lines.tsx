import type { PurchaseLine, PurchaseOrder } from '@shikanji/api/types';
import { money, percent } from '@shikanji/ui/format/money';
import { Money } from '@shikanji/ui/money';
import { amountWords } from '../../lib/amount';
import { Sums } from './draft-bar';
import { orderedWords } from './order-text';
import { words } from './words';

const wide = 'hidden px-3 py-2 md:table-cell';
const none = <span className="font-normal text-cumin">–</span>;

/** What was ordered once it can't be changed any more, and how much of it came. */
export const PurchaseLines = ({ purchase }: { purchase: PurchaseOrder }) => (
  <div className="flex flex-col gap-3">
    {purchase.note !== null && <p className="wrap-anywhere">{purchase.note}</p>}
    <table className="w-full border-collapse text-left">
      <thead className="border-b-2 border-ink text-sm">
        <tr>
          <th className="py-2">{words.item}</th>
          <th className={`${wide} text-right`}>{words.ordered}</th>
          <th className={`${wide} text-right`}>{words.received}</th>
          <th className={`${wide} text-right`}>{openWord(purchase)}</th>
          <th className="py-2 pl-3 text-right">{words.net}</th>
        </tr>
      </thead>
      <tbody className="divide-y">
        {purchase.lines.map((line) => (
          <Row key={line.line} line={line} missing={openWord(purchase)} />
        ))}
      </tbody>
    </table>
    <div className="self-end">
      <Sums purchase={purchase} />
    </div>
  </div>
);

/** Of a cancelled order nothing is waited for any more. */
const openWord = ({ status }: PurchaseOrder): string =>
  status === 'cancelled' ? words.neverCame : words.open;

function Row({ line, missing }: { line: PurchaseLine; missing: string }) {
  const { itemName, unit, amount, received, open } = line;
  const price = words.perUnit(money(line.pricePaise), line.priceUnit);
  const tax = line.taxBps === 0 ? '' : ` ${words.withTax(percent(line.taxBps))}`;
  const ordered = orderedWords(line);
  return (
    <tr className="align-top">
      <th scope="row" className="py-2 font-normal">
        <span className="text-lg font-semibold">{itemName}</span>
        <span className="block text-sm text-cumin">{price + tax}</span>
        <span className="block text-sm md:hidden">
          {[
            ordered,
            ...(received > 0
              ? [`${words.received.toLowerCase()} ${amountWords(received, unit)}`]
              : []),
            ...(open > 0 ? [`${missing.toLowerCase()} ${amountWords(open, unit)}`] : []),
          ].join(' · ')}
        </span>
      </th>
      <td className={`${wide} text-right tabular-nums`}>
        {ordered}
        {line.packs !== null && (
          <span className="block text-sm text-cumin">{amountWords(amount, unit)}</span>
        )}
      </td>
      <td className={`${wide} text-right tabular-nums`}>
        {received > 0 ? amountWords(received, unit) : none}
      </td>
      <td className={`${wide} text-right font-semibold tabular-nums`}>
        {open > 0 ? amountWords(open, unit) : none}
      </td>
      <td className="py-2 pl-3 text-right text-lg">
        <Money paise={line.netPaise} />
      </td>
    </tr>
  );
}
