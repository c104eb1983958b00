import { TextField } from '@shikanji/ui/text-field';
import type { UseFormReturn } from 'react-hook-form';
import { alike } from '../../lib/part-units';
import { SelectField } from '../../lib/select-field';
import { RemoveButton } from '../../lib/remove-button';
import type { SupplierForm } from './supplier-form-values';
import { words } from './words';

interface OfferRowProps {
  form: UseFormReturn<SupplierForm>;
  index: number;
  offer: SupplierForm['items'][number];
  onRemove: () => void;
}

export function OfferRow({ form: { register, formState }, index, offer, onRemove }: OfferRowProps) {
  const { name, unit } = offer;
  const errors = formState.errors.items?.[index];
  return (
    <li aria-label={name} className="flex flex-col gap-2 py-3">
      <div className="flex items-center justify-between gap-3">
        <span className="text-lg font-semibold">{name}</span>
        <RemoveButton label={words.removeItem(name)} onClick={onRemove} />
      </div>
      <div className="grid grid-cols-2 items-start gap-2 sm:grid-cols-[1fr_1.6fr_1fr_1fr]">
        <TextField
          label={words.packName}
          placeholder={words.packNameHint}
          autoComplete="off"
          error={errors?.packName?.message}
          {...register(`items.${index}.packName`)}
        />
        <div className="flex items-start gap-1">
          <TextField
            className="min-w-0 flex-1"
            label={words.packSize}
            inputMode="decimal"
            autoComplete="off"
            error={errors?.packSize?.message}
            {...register(`items.${index}.packSize`)}
          />
          <SelectField
            label={words.packUnit(name)}
            labelHidden
            className="mt-6 w-22 shrink-0"
            choices={alike(unit).map((one) => ({ value: one, label: one }))}
            {...register(`items.${index}.unit`)}
          />
        </div>
        <TextField
          label={words.price}
          inputMode="decimal"
          autoComplete="off"
          error={errors?.price?.message}
          {...register(`items.${index}.price`)}
        />
        <TextField
          label={words.code}
          autoComplete="off"
          error={errors?.supplierCode?.message}
          {...register(`items.${index}.supplierCode`)}
        />
      </div>
    </li>
  );
}
