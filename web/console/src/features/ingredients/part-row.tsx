import { TextField } from '@shikanji/ui/text-field';
import type { UseFormReturn } from 'react-hook-form';
import { alike, type PartUnit } from '../../lib/part-units';
import { SelectField } from '../../lib/select-field';
import { RemoveButton } from '../../lib/remove-button';
import type { IngredientForm } from './ingredient-form-values';
import { words } from './words';

interface PartRowProps {
  form: UseFormReturn<IngredientForm>;
  index: number;
  name: string;
  /** In which it is said now: only what measures alike can be chosen instead. */
  unit: PartUnit;
  error: string | null | undefined;
  onRemove: () => void;
}

export function PartRow({ form: { register }, index, name, unit, error, onRemove }: PartRowProps) {
  return (
    <li className="flex items-start gap-2 py-3">
      <TextField
        className="min-w-0 flex-1"
        label={words.amountOf(name)}
        inputMode="decimal"
        autoComplete="off"
        error={error}
        {...register(`parts.${index}.amount`)}
      />
      <SelectField
        label={words.unitOf(name)}
        labelHidden
        className="mt-6 w-24 shrink-0"
        choices={alike(unit).map((one) => ({ value: one, label: one }))}
        {...register(`parts.${index}.unit`)}
      />
      <RemoveButton besideField label={words.removePart(name)} onClick={onRemove} />
    </li>
  );
}
