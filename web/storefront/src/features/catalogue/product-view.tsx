import type { Product } from '@shikanji/api/types';
import type { CartLine } from '../../lib/cart';
import { ProductBody } from './product-body';
import { ProductFooter } from './product-footer';
import { useConfiguration } from './use-configuration';

interface ProductViewProps {
  product: Product;
  storeId: string;
  onDone: (line: CartLine) => void;
}

/** The sheet's content as a page of its own, for links from outside. */
export function ProductView({ product, storeId, onDone }: ProductViewProps) {
  const configuration = useConfiguration(product, storeId, undefined);
  return (
    <div className="mx-auto max-w-240 md:my-8 md:overflow-clip md:rounded-sheet md:border-[3px] md:border-ink">
      <ProductBody product={product} configuration={configuration} heading="h1" />
      <div className="sticky bottom-0 border-t bg-paper p-4">
        <ProductFooter
          product={product}
          configuration={configuration}
          editing={false}
          onDone={onDone}
        />
      </div>
    </div>
  );
}
