import { Badge } from '@shikanji/ui/badge';
import type { StockRow } from './stock-list';
import { words } from './words';

/** Nothing where there is enough. */
export function LevelBadge({ row: { level, stock } }: { row: StockRow }) {
  if (level === 'enough') return null;
  if (level === 'low') return <Badge tone="lemon">{words.low}</Badge>;
  return <Badge tone="clay">{stock.kind === 'product' ? words.soldOut : words.noneLeft}</Badge>;
}
