import { ListPlus, Package, Weight } from 'lucide-react';
import type { RefObject } from 'react';
import { roughly } from '../../lib/amount';
import { stepRows } from '../../lib/row-keys';
import { LevelBadge } from './level-badge';
import type { StockRow } from './stock-list';
import { kindWord, words } from './words';

interface StockTableProps {
  rows: readonly StockRow[];
  table: RefObject<HTMLTableElement | null>;
  onOpen: (row: StockRow) => void;
}

const icons = { product: Package, option: ListPlus, ingredient: Weight };
const figure = 'px-2 py-2 text-right text-lg whitespace-nowrap tabular-nums last:pr-0';

export function StockTable({ rows, table, onOpen }: StockTableProps) {
  const drawn = rows.some(({ image }) => image !== null);
  return (
    <table ref={table} className="w-full border-collapse text-left">
      <thead className="border-b-2 border-ink text-sm">
        <tr>
          <th className="py-2">{words.item}</th>
          <th className="hidden px-2 py-2 text-right sm:table-cell">{words.onHand}</th>
          <th className="hidden px-2 py-2 text-right sm:table-cell">{words.reserved}</th>
          <th className="py-2 pl-2 text-right">{words.available}</th>
        </tr>
      </thead>
      <tbody className="divide-y">
        {rows.map((row) => (
          <Row key={row.stock.productId} row={row} drawn={drawn} onOpen={onOpen} />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  row: StockRow;
  /** Whether any row has a drawing, so that names stand below each other. */
  drawn: boolean;
  onOpen: (row: StockRow) => void;
}

function Row({ row, drawn, onOpen }: RowProps) {
  const { onHand, reserved, available, unit, kind } = row.stock;
  const Icon = icons[kind];
  return (
    <tr className="relative hover:bg-mint">
      <th scope="row" className="py-1 font-semibold">
        <span className="flex min-h-11 items-center gap-3">
          {drawn &&
            (row.image === null ? (
              <span className="grid size-11 shrink-0 place-items-center text-cumin">
                <Icon aria-hidden size={24} strokeWidth={1.5} />
              </span>
            ) : (
              <img src={row.image} alt="" className="size-11 shrink-0 object-cover" />
            ))}
          <span className="flex min-w-0 flex-col">
            <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <button
                type="button"
                aria-label={words.details(row.name)}
                className="text-left text-lg after:absolute after:inset-0"
                onKeyDown={stepRows}
                onClick={() => onOpen(row)}
              >
                {row.name}
              </button>
              <LevelBadge row={row} />
            </span>
            {kind !== 'product' && (
              <span className="text-sm font-normal text-cumin">
                {row.of === null ? kindWord(kind) : words.ofProduct(row.of)}
              </span>
            )}
          </span>
        </span>
      </th>
      <td className={`${figure} hidden sm:table-cell`}>{roughly(onHand, unit)}</td>
      <td className={`${figure} hidden text-cumin sm:table-cell`}>
        {reserved === 0 ? 0 : roughly(reserved, unit)}
      </td>
      <td className={`${figure} font-bold`}>{roughly(available, unit)}</td>
    </tr>
  );
}
