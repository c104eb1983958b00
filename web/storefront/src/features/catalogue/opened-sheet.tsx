import type { Product } from '@shikanji/api/types';
import { lazy, Suspense } from 'react';
import { type CartLine, lineKey } from '../../lib/cart';

const OpenedCombo = lazy(async () => ({
  default: (await import('../combos/opened-combo')).OpenedCombo,
}));
const ProductSheet = lazy(async () => ({
  default: (await import('./product-sheet')).ProductSheet,
}));

interface OpenedSheetProps {
  storeId: string;
  menu: readonly Product[];
  /** What the server found beside the menu. */
  found?: readonly Product[] | undefined;
  /** Of what is open: a dish or a combo. */
  slug: string;
  /** The line of the cart that is being changed. */
  line: CartLine | undefined;
  onClose: () => void;
  onDone: (line: CartLine) => void;
}

/** The dish or combo that is open, if there is any of that name. */
export function OpenedSheet({ menu, found = [], slug, ...rest }: OpenedSheetProps) {
  const product = [...menu, ...found].find((candidate) => candidate.slug === slug);
  return (
    <Suspense>
      {product === undefined ? (
        <OpenedCombo menu={menu} opened={slug} {...rest} />
      ) : (
        <ProductSheet
          key={`${product.id} ${rest.line === undefined ? '' : lineKey(rest.line)}`}
          product={product}
          {...rest}
        />
      )}
    </Suspense>
  );
}
