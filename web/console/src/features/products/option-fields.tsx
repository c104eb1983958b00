import { ChoiceRow } from '@shikanji/ui/choice-row';
import { TextField } from '@shikanji/ui/text-field';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { MoveButtons } from '../../lib/move-buttons';
import { RemoveButton } from '../../lib/remove-button';
import { EffectsFields } from './effects-fields';
import type { ProductForm } from './product-form-values';
import { words } from './words-choices';

interface OptionFieldsProps {
  form: UseFormReturn<ProductForm>;
  group: number;
  index: number;
  count: number;
  onMove: (to: number) => void;
  onRemove: () => void;
}

export function OptionFields({ form, group, index, count, onMove, onRemove }: OptionFieldsProps) {
  const { register, control, formState } = form;
  const at = `customizations.${group}.options.${index}` as const;
  const errors = formState.errors.customizations?.[group]?.options?.[index];
  const name = useWatch({ control, name: `${at}.name` }) || words.unnamed;
  return (
    <li aria-label={name} className="flex flex-col gap-2 py-3">
      <div className="flex flex-wrap items-start gap-2">
        <TextField
          className="min-w-40 flex-2"
          label={words.optionName}
          autoComplete="off"
          error={errors?.name?.message}
          {...register(`${at}.name`)}
        />
        <TextField
          className="min-w-32 flex-1"
          label={words.price}
          inputMode="text"
          autoComplete="off"
          error={errors?.price?.message}
          {...register(`${at}.price`)}
        />
        <ChoiceRow
          type="checkbox"
          label={words.isDefault}
          className="min-h-11! min-w-44 flex-1 py-0! sm:mt-6 sm:min-w-56"
          {...register(`${at}.default`)}
        />
        <span className="ml-auto flex sm:mt-6">
          <MoveButtons name={name} index={index} count={count} onMove={onMove} />
          <RemoveButton label={words.removeOption(name)} onClick={onRemove} />
        </span>
      </div>
      <EffectsFields
        form={form}
        group={group}
        option={index}
        faulty={errors?.effects !== undefined}
      />
    </li>
  );
}
