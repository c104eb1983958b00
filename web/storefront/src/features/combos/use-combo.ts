import type { Combo, Product } from '@shikanji/api/types';
import { useState } from 'react';
import type { CartLine, CartPart } from '../../lib/cart';
import { useKeeping } from '../../lib/choices';
import { missingGroup } from '../../lib/product';
import { useQuote } from '../../lib/quote';
import { startingParts } from './parts';

/** What is chosen in a combo so far, and what the server says about it: price and diet. */
export function useCombo(
  combo: Combo,
  menu: readonly Product[],
  storeId: string,
  line: CartLine | undefined,
) {
  const keeping = useKeeping();
  const [parts, setParts] = useState(() => line?.parts ?? startingParts(combo, menu, keeping));
  const [quantity, setQuantity] = useState(line?.quantity ?? 1);
  const [note, setNote] = useState(line?.note ?? '');
  const quote = useQuote({
    storeId,
    fulfilment: { type: 'pickup' },
    items: [
      {
        productId: combo.id,
        quantity,
        parts: parts.map(({ productId, options }) => ({
          productId,
          options: [...options].sort(),
        })),
      },
    ],
  });
  const lines = quote.data?.lines.filter((priced) => priced.combo?.id === combo.id) ?? [];
  const chosen: CartLine = {
    productId: combo.id,
    slug: combo.slug,
    name: combo.name,
    options: [],
    parts,
    quantity,
    note: note.trim() === '' ? null : note.trim(),
  };
  const missing = parts
    .map((part) => menu.find((product) => product.id === part.productId))
    .map((product, index) =>
      product === undefined ? undefined : missingGroup(product, parts[index]?.options ?? []),
    )
    .find((group) => group !== undefined);
  return {
    parts,
    setPart: (slot: number, part: CartPart) =>
      setParts(parts.map((other, index) => (index === slot ? part : other))),
    quantity,
    setQuantity,
    note,
    setNote,
    chosen,
    missing,
    lines,
    totalPaise:
      lines.length === 0 ? undefined : lines.reduce((sum, priced) => sum + priced.totalPaise, 0),
    stale: quote.isPlaceholderData,
    problems: quote.data?.problems.filter((problem) => problem.pointer?.startsWith('/items')) ?? [],
  };
}

export type ComboConfiguration = ReturnType<typeof useCombo>;
