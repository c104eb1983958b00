import { Chip } from '@shikanji/ui/chip';
import { type Column, columns } from './columns';
import { words } from './words';

interface ColumnTabsProps {
  counts: Readonly<Record<Column, number>>;
  shown: Column;
  onShow: (column: Column) => void;
}

/** On a phone there is room for one column; these choose it. */
export function ColumnTabs({ counts, shown, onShow }: ColumnTabsProps) {
  return (
    <div
      role="group"
      aria-label={words.columnsLabel}
      className="sticky top-14 z-10 -mx-4 grid grid-cols-3 gap-2 border-b bg-paper px-4 py-2 md:hidden"
    >
      {columns.map((column) => (
        <Chip
          key={column}
          selected={shown === column}
          className="min-h-16! justify-center px-2! text-lg!"
          onClick={() => onShow(column)}
        >
          {words.column(column)}
          <span className="tabular-nums">{counts[column]}</span>
        </Chip>
      ))}
    </div>
  );
}
