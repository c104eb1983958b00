import type { Store, Transfer } from '@shikanji/api/types';
import { Badge } from '@shikanji/ui/badge';
import { whenIn } from '@shikanji/ui/format/time';
import { roughly } from '../../lib/amount';
import { stepRows } from '../../lib/row-keys';
import { hasLoss, standingOf, toneOf, wayOf } from './standing';
import { words } from './words';

interface TransfersTableProps {
  transfers: readonly Transfer[];
  store: Store;
  nameOf: (storeId: string) => string;
  onOpen: (transfer: Transfer) => void;
}

const wide = 'hidden px-3 py-3 md:table-cell';
const named = 3;

export const TransfersTable = ({ transfers, store, nameOf, onOpen }: TransfersTableProps) => (
  <table className="w-full border-collapse text-left">
    <thead className="border-b-2 border-ink text-sm">
      <tr>
        <th className="py-2">{words.where}</th>
        <th className={`${wide} w-1/2`}>{words.goods}</th>
        <th className={wide}>{words.sent}</th>
        <th className="hidden py-2 pl-3 md:table-cell">{words.status}</th>
      </tr>
    </thead>
    <tbody className="divide-y">
      {transfers.map((transfer) => {
        const way = wayOf(transfer, store.id, nameOf);
        const sent = whenIn(store.timeZone, transfer.sentAt);
        return (
          <tr key={transfer.id} className="relative align-top hover:bg-mint">
            <th scope="row" className="py-3 font-normal">
              <button
                type="button"
                aria-label={words.details(`${way.toLowerCase()}, ${sent}`)}
                className="text-left text-lg font-semibold after:absolute after:inset-0"
                onKeyDown={stepRows}
                onClick={() => onOpen(transfer)}
              >
                {way}
              </button>
              <span className="block md:hidden">{goodsOf(transfer)}</span>
              <span className="flex flex-wrap items-center gap-2 text-sm text-cumin md:hidden">
                {sent}
                <Standing transfer={transfer} storeId={store.id} />
              </span>
            </th>
            <td className={wide}>{goodsOf(transfer)}</td>
            <td className={`${wide} whitespace-nowrap tabular-nums`}>{sent}</td>
            <td className="hidden py-3 pl-3 md:table-cell">
              <Standing transfer={transfer} storeId={store.id} />
            </td>
          </tr>
        );
      })}
    </tbody>
  </table>
);

export const Standing = ({ transfer, storeId }: { transfer: Transfer; storeId: string }) => (
  <span className="inline-flex flex-wrap items-center gap-2">
    <Badge tone={toneOf(transfer)}>{standingOf(transfer, storeId)}</Badge>
    {hasLoss(transfer) && <span className="font-semibold text-clay">{words.lost}</span>}
  </span>
);

function goodsOf({ items }: Transfer): string {
  const first = items
    .slice(0, named)
    .map(({ itemName, amount, unit }) => `${roughly(amount, unit)} ${itemName}`)
    .join(', ');
  return items.length > named ? `${first} ${words.andMore(items.length - named)}` : first;
}
