import type { DietCell } from '@shikanji/api/types';
import { classNames } from '@shikanji/ui/format/class-names';
import { Check, Lock, Users, X } from 'lucide-react';
import { cellWord, words } from './words';

const icons = { ok: Check, opt: Users, no: X };
const looks: Readonly<Record<DietCell, string>> = {
  ok: 'text-cumin',
  opt: 'bg-lemon text-night font-semibold',
  no: 'text-clay font-semibold',
};

interface CellMarkProps {
  cell: DietCell;
  fixed?: boolean;
}

/** A word and a shape; with a lock, where nobody can change it. */
export function CellMark({ cell, fixed = false }: CellMarkProps) {
  const Icon = icons[cell];
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1 rounded-full px-2 py-0.5 text-sm leading-5 whitespace-nowrap',
        looks[cell],
      )}
    >
      <Icon aria-hidden size={16} strokeWidth={2} className="shrink-0" />
      {cellWord(cell)}
      {fixed && (
        <>
          <Lock aria-hidden size={12} strokeWidth={2} className="shrink-0 text-cumin" />
          <span className="sr-only">{words.fixed}</span>
        </>
      )}
    </span>
  );
}
