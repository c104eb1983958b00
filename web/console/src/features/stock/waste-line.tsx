import { TextField } from '@shikanji/ui/text-field';
import type { UseFormRegisterReturn } from 'react-hook-form';
import { amountOf, amountWords } from '../../lib/amount';
import { RemoveButton } from '../../lib/remove-button';
import { finenessOf, type StockRow } from './stock-list';
import { inUnit } from './words';
import { wasteWords } from './words-waste';

interface WasteLineProps {
  row: StockRow | undefined;
  /** As typed so far. */
  text: string;
  error: string | null | undefined;
  field: UseFormRegisterReturn;
  onRemove: () => void;
}

export function WasteLine({ row, text, error, field, onRemove }: WasteLineProps) {
  if (row === undefined) return null;
  const { unit, onHand, kind } = row.stock;
  const there = amountWords(onHand, unit);
  // what is known by recipe only may be more than the books say; a number too large is seldom that
  const isMore = (amountOf(text, finenessOf(kind)) ?? 0) > onHand;
  return (
    <li className="flex items-start gap-2 py-3">
      <TextField
        className="min-w-0 flex-1"
        label={wasteWords.amount(row.name, inUnit(unit))}
        hint={
          isMore ? (
            <span className="font-medium text-clay">{wasteWords.tooMuch(there)}</span>
          ) : (
            wasteWords.there(there)
          )
        }
        error={error}
        inputMode={finenessOf(kind) === 'fine' ? 'decimal' : 'numeric'}
        autoComplete="off"
        {...field}
      />
      <RemoveButton besideField label={wasteWords.remove(row.name)} onClick={onRemove} />
    </li>
  );
}
