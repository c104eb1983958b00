import type { Product, Stock } from '@shikanji/api/types';

export interface StockRow {
  stock: Stock;
  name: string;
  /** URL of its drawing. */
  image: string | null;
  level: 'out' | 'low' | 'enough';
}

export function levelOf({ available, lowAt }: Stock): StockRow['level'] {
  if (available <= 0) return 'out';
  return lowAt !== null && available <= lowAt ? 'low' : 'enough';
}

const urgency = { out: 0, low: 1, enough: 2 };

/** What runs out first stands first; the rest by name. */
export function stockRows(stocks: readonly Stock[], products: readonly Product[]): StockRow[] {
  const known = new Map(products.map((product) => [product.id, product]));
  return stocks
    .map((stock) => {
      const product = known.get(stock.productId);
      return {
        stock,
        name: stock.productName,
        image: product?.images[0]?.url ?? null,
        level: levelOf(stock),
      };
    })
    .sort(
      (one, other) =>
        urgency[one.level] - urgency[other.level] || one.name.localeCompare(other.name, 'en'),
    );
}
