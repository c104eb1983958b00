import type { Product, Stock, StockKind } from '@shikanji/api/types';
import type { Fineness } from '../../lib/amount';
import { isMeant } from '../../lib/is-meant';

export interface StockRow {
  stock: Stock;
  name: string;
  /** Whose option it is; null for what is none. */
  of: string | null;
  /** URL of its drawing. */
  image: string | null;
  level: 'out' | 'low' | 'enough';
  /** Whether it can lie in batches: packets do, and what comes in for the kitchen. */
  batched: boolean;
}

export function levelOf({ available, lowAt }: Stock): StockRow['level'] {
  if (available <= 0) return 'out';
  return lowAt !== null && available <= lowAt ? 'low' : 'enough';
}

/** Of an ingredient a part counts; all else comes by the piece. */
export const finenessOf = (kind: StockKind): Fineness => (kind === 'ingredient' ? 'fine' : 'whole');

const urgency = { out: 0, low: 1, enough: 2 };

/** The products by id, and by the ids of their options. */
function byItem(products: readonly Product[]): ReadonlyMap<string, Product> {
  const known = new Map<string, Product>();
  for (const product of products) {
    known.set(product.id, product);
    for (const { options } of product.customizations) {
      for (const option of options) known.set(option.id, product);
    }
  }
  return known;
}

const isPacket = ({ kind }: Stock, product: Product | undefined): boolean =>
  kind === 'product' && product?.kind === 'packaged';

/** What runs out first stands first; the rest by name. */
export function stockRows(stocks: readonly Stock[], products: readonly Product[]): StockRow[] {
  const known = byItem(products);
  return stocks
    .map((stock) => {
      const product = known.get(stock.productId);
      return {
        stock,
        name: stock.productName,
        of: stock.kind === 'option' ? (product?.name ?? null) : null,
        image: stock.kind === 'product' ? (product?.images[0]?.url ?? null) : null,
        level: levelOf(stock),
        batched: stock.kind === 'ingredient' || isPacket(stock, product),
      };
    })
    .sort(
      (one, other) =>
        urgency[one.level] - urgency[other.level] || one.name.localeCompare(other.name, 'en'),
    );
}

export const narrowed = (
  rows: readonly StockRow[],
  kind: StockKind | undefined,
  q: string,
): StockRow[] =>
  rows.filter(
    (row) => (kind === undefined || row.stock.kind === kind) && isMeant(q, row.name, row.of),
  );

export const countOf = (rows: readonly StockRow[], level: StockRow['level']): number =>
  rows.filter((row) => row.level === level).length;
