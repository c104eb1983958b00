import type { Transfer } from '@shikanji/api/types';
import { amountWords } from '../../lib/amount';
import { words } from './words';

/** What was sent, and what became of it. */
export const TransferLines = ({ transfer: { items, status } }: { transfer: Transfer }) => (
  <table className="w-full border-collapse text-left">
    <thead className="border-b-2 border-ink text-sm">
      <tr>
        <th className="py-2">{words.item}</th>
        <th className="py-2 pl-3 text-right">{words.sent}</th>
        {status === 'received' && <th className="py-2 pl-3 text-right">{words.arrived}</th>}
        {status === 'cancelled' && <th className="py-2 pl-3 text-right">{words.returned}</th>}
      </tr>
    </thead>
    <tbody className="divide-y">
      {items.map(({ itemId, itemName, unit, amount, received, lost, returned }) => (
        <tr key={itemId} className="align-top tabular-nums">
          <th scope="row" className="py-2 font-semibold">
            {itemName}
          </th>
          <td className="py-2 pl-3 text-right">{amountWords(amount, unit)}</td>
          {status === 'received' && (
            <td className="py-2 pl-3 text-right">
              {amountWords(received, unit)}
              {lost > 0 && (
                <span className="block text-sm font-semibold text-clay">
                  {words.lostAmount(amountWords(lost, unit))}
                </span>
              )}
            </td>
          )}
          {status === 'cancelled' && (
            <td className="py-2 pl-3 text-right">{amountWords(returned, unit)}</td>
          )}
        </tr>
      ))}
    </tbody>
  </table>
);
