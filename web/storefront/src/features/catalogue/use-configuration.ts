import type { Product } from '@shikanji/api/types';
import { useState } from 'react';
import type { CartLine } from '../../lib/cart';
import { useKeeping } from '../../lib/choices';
import { missingGroup, startingOptions } from '../../lib/product';
import { useQuote } from '../../lib/quote';

/** The choices made so far, and what the server says about them: price and diet. */
export function useConfiguration(product: Product, storeId: string, line: CartLine | undefined) {
  const keeping = useKeeping();
  const [options, setOptions] = useState(() => line?.options ?? startingOptions(product, keeping));
  const [quantity, setQuantity] = useState(line?.quantity ?? 1);
  const [note, setNote] = useState(line?.note ?? '');

  // pickup: the price of the thing itself, without a ride
  const quote = useQuote({
    storeId,
    fulfilment: { type: 'pickup' },
    items: [{ productId: product.id, quantity, options: [...options].sort() }],
  });
  const priced = quote.data?.lines.find((priced) => priced.productId === product.id);
  const chosen: CartLine = {
    productId: product.id,
    slug: product.slug,
    name: product.name,
    options,
    quantity,
    note: note.trim() === '' ? null : note.trim(),
  };
  return {
    options,
    setOptions,
    quantity,
    setQuantity,
    note,
    setNote,
    chosen,
    missing: missingGroup(product, options),
    totalPaise: priced?.totalPaise,
    diet: priced?.diet ?? product.diet,
    stale: quote.isPlaceholderData,
    problems: quote.data?.problems.filter((problem) => problem.pointer?.startsWith('/items')) ?? [],
  };
}

export type Configuration = ReturnType<typeof useConfiguration>;
