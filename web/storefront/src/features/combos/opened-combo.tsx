import type { Product } from '@shikanji/api/types';
import { useQuery } from '@tanstack/react-query';
import type { CartLine } from '../../lib/cart';
import { ComboSheet } from './combo-sheet';
import { combosQuery } from './queries';

interface OpenedComboProps {
  storeId: string;
  menu: readonly Product[];
  /** Its slug or its id. */
  opened: string;
  line: CartLine | undefined;
  onClose: () => void;
  onDone: (line: CartLine) => void;
}

/** The sheet of the combo that is open, if the store has it. */
export function OpenedCombo({ opened, ...rest }: OpenedComboProps) {
  const combos = useQuery(combosQuery(rest.storeId)).data ?? [];
  const open = combos.find((combo) => combo.slug === opened || combo.id === opened);
  if (open === undefined) return null;
  return (
    <ComboSheet key={`${open.id} ${String(rest.line !== undefined)}`} combo={open} {...rest} />
  );
}
