import { TextField } from '@shikanji/ui/text-field';
import type { UseFormReturn } from 'react-hook-form';
import { MoveButtons } from '../../lib/move-buttons';
import { alike } from '../../lib/part-units';
import { SelectField } from '../../lib/select-field';
import { RemoveButton } from '../../lib/remove-button';
import type { ProductForm } from './product-form-values';
import { words } from './words-form';

interface RecipeRowProps {
  form: UseFormReturn<ProductForm>;
  index: number;
  count: number;
  part: ProductForm['recipe'][number];
  error: string | undefined;
  onMove: (to: number) => void;
  onRemove: () => void;
}

export function RecipeRow({ form, index, count, part, error, onMove, onRemove }: RecipeRowProps) {
  const { register } = form;
  const { name, unit } = part;
  return (
    <li className="flex flex-wrap items-start gap-x-2 py-3 sm:flex-nowrap">
      <TextField
        className="min-w-32 flex-1"
        label={words.amountOf(name)}
        inputMode="decimal"
        autoComplete="off"
        error={error}
        {...register(`recipe.${index}.amount`)}
      />
      <SelectField
        label={words.unitOf(name)}
        labelHidden
        className="mt-6 w-24 shrink-0"
        choices={alike(unit).map((one) => ({ value: one, label: one }))}
        {...register(`recipe.${index}.unit`)}
      />
      <span className="ml-auto flex sm:mt-6">
        <MoveButtons name={name} index={index} count={count} onMove={onMove} />
        <RemoveButton label={words.removePart(name)} onClick={onRemove} />
      </span>
    </li>
  );
}
