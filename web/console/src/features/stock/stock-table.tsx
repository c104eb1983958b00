import { Badge } from '@shikanji/ui/badge';
import type { StockRow } from './stock-list';
import { words } from './words';

interface StockTableProps {
  rows: readonly StockRow[];
  onOpen: (row: StockRow) => void;
}

const figure = 'px-2 py-2 text-right text-lg tabular-nums';

export function StockTable({ rows, onOpen }: StockTableProps) {
  return (
    <table className="w-full border-collapse text-left">
      <thead className="border-b-2 border-ink text-sm">
        <tr>
          <th className="py-2">{words.product}</th>
          <th className="hidden px-2 py-2 text-right sm:table-cell">{words.onHand}</th>
          <th className="hidden px-2 py-2 text-right sm:table-cell">{words.reserved}</th>
          <th className="px-2 py-2 text-right">{words.available}</th>
        </tr>
      </thead>
      <tbody className="divide-y">
        {rows.map((row) => (
          <tr key={row.stock.productId} className="relative hover:bg-mint">
            <th scope="row" className="py-1 font-semibold">
              <span className="flex items-center gap-3">
                {row.image === null ? (
                  <span className="size-11" />
                ) : (
                  <img src={row.image} alt="" className="size-11 shrink-0 object-cover" />
                )}
                <span className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
                  <button
                    type="button"
                    aria-label={words.details(row.name)}
                    className="text-left text-lg after:absolute after:inset-0"
                    onClick={() => onOpen(row)}
                  >
                    {row.name}
                  </button>
                  {row.level === 'low' && <Badge tone="lemon">{words.low}</Badge>}
                  {row.level === 'out' && <Badge tone="clay">{words.out}</Badge>}
                </span>
              </span>
            </th>
            <td className={`${figure} hidden sm:table-cell`}>{row.stock.onHand}</td>
            <td className={`${figure} hidden text-cumin sm:table-cell`}>{row.stock.reserved}</td>
            <td className={`${figure} font-bold`}>{row.stock.available}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
