import type { Customer, PurchaseOrder, PurchaseReceipt, Store } from '@shikanji/api/types';
import { dateIn, whenIn } from '@shikanji/ui/format/time';
import { Money } from '@shikanji/ui/money';
import { amountWords } from '../../lib/amount';
import { useStaffName } from '../../lib/staff';
import { words } from './words';

interface HistoryProps {
  person: Customer;
  store: Store;
  purchase: PurchaseOrder;
}

/** Who did what with it, and what came when; the newest first. */
export function History({ person, store, purchase }: HistoryProps) {
  const nameOf = useStaffName(person, store.id);
  const receipts = new Map(purchase.receipts.map((receipt) => [receipt.id, receipt]));
  const names = new Map(purchase.lines.map(({ itemId, itemName }) => [itemId, itemName]));
  return (
    <section className="border-t pt-4">
      <h2 className="mb-2 text-xl">{words.history}</h2>
      <ol className="divide-y border-y">
        {purchase.history.toReversed().map((step, index) => {
          const receipt = receipts.get(step.receiptId ?? '');
          const facts = [
            whenIn(store.timeZone, step.at),
            byWord(step.by, nameOf),
            receipt?.supplierReference ? words.theirNumber(receipt.supplierReference) : null,
            receipt?.note,
            step.note,
          ];
          return (
            <li key={purchase.history.length - index} className="py-2">
              <span className="font-semibold">{words.step[step.status]}</span>
              <span className="block text-sm wrap-anywhere text-cumin">
                {facts.filter(Boolean).join(' · ')}
              </span>
              {receipt !== undefined && <ReceiptLines receipt={receipt} names={names} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** A name where the reader may know it; else nothing, since an id tells nobody anything. */
function byWord(by: string, nameOf: (id: string) => string | undefined): string | null {
  if (by.startsWith('system:')) return words.byProgram;
  const name = nameOf(by);
  return name === undefined ? null : words.by(name);
}

interface ReceiptLinesProps {
  receipt: PurchaseReceipt;
  names: ReadonlyMap<string, string>;
}

const ReceiptLines = ({ receipt, names }: ReceiptLinesProps) => (
  <ul className="mt-1">
    {receipt.lines.map(({ line, itemId, amount, unit, costPaise, batch, expiresOn }) => (
      <li
        key={[line, batch, expiresOn].join(' ')}
        className="flex items-baseline justify-between gap-3"
      >
        <span>
          {`${amountWords(amount, unit)} ${names.get(itemId) ?? ''}`}
          <span className="text-sm text-cumin">
            {batch !== null && ` · ${words.batch(batch)}`}
            {expiresOn !== null && ` · ${words.expires(dateIn('UTC', expiresOn))}`}
          </span>
        </span>
        <Money paise={costPaise} />
      </li>
    ))}
  </ul>
);
