import type { Product } from '@shikanji/api/types';
import { lazy } from 'react';
import { type CartLine, lineKey } from '../../lib/cart';
import { ProductSheet } from './product-sheet';

const OpenedCombo = lazy(async () => ({
  default: (await import('../combos/opened-combo')).OpenedCombo,
}));

interface OpenedSheetProps {
  storeId: string;
  menu: readonly Product[];
  /** What the server found beside the menu. */
  found?: readonly Product[] | undefined;
  /** The slug or the id of a dish or a combo. */
  opened: string;
  /** The line of the cart that is being changed. */
  line: CartLine | undefined;
  onClose: () => void;
  onDone: (line: CartLine) => void;
}

/** The dish or combo that is open, if there is any of that name. */
export function OpenedSheet({ menu, found = [], opened, ...rest }: OpenedSheetProps) {
  const product = [...menu, ...found].find(({ id, slug }) => slug === opened || id === opened);
  return product === undefined ? (
    <OpenedCombo menu={menu} opened={opened} {...rest} />
  ) : (
    <ProductSheet
      key={`${product.id} ${rest.line === undefined ? '' : lineKey(rest.line)}`}
      product={product}
      {...rest}
    />
  );
}
