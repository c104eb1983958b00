import { Button } from '@shikanji/ui/button';
import { TextField } from '@shikanji/ui/text-field';
import { Plus } from 'lucide-react';
import { type UseFormReturn, useFieldArray, useWatch } from 'react-hook-form';
import { MoveButtons } from '../../lib/move-buttons';
import { emptyOption } from './choices-form-values';
import { NeedsFields } from './needs-fields';
import { OptionFields } from './option-fields';
import type { ProductForm } from './product-form-values';
import { Fault } from '../../lib/section';
import { RemoveButton } from '../../lib/remove-button';
import { words } from './words-choices';

interface GroupFieldsProps {
  form: UseFormReturn<ProductForm>;
  index: number;
  count: number;
  onMove: (to: number) => void;
  onRemove: () => void;
}

const mostOptions = 40;

export function GroupFields({ form, index, count, onMove, onRemove }: GroupFieldsProps) {
  const { register, control, formState } = form;
  const errors = formState.errors.customizations?.[index];
  const at = `customizations.${index}` as const;
  const options = useFieldArray({ control, name: `${at}.options` });
  const name = useWatch({ control, name: `${at}.name` });
  const min = useWatch({ control, name: `${at}.min` });
  const max = useWatch({ control, name: `${at}.max` });
  const called = name || words.group(index);
  const { length } = options.fields;
  return (
    <li
      aria-label={called}
      className="flex flex-col gap-3 rounded-control border-[1.5px] border-ink p-3 sm:p-4"
    >
      <div className="flex items-start gap-1">
        <TextField
          className="min-w-0 flex-1"
          label={words.groupName}
          hint={words.groupHint}
          autoComplete="off"
          error={errors?.name?.message}
          {...register(`${at}.name`)}
        />
        <span className="mt-6 flex">
          <MoveButtons name={called} index={index} count={count} onMove={onMove} />
          <RemoveButton label={words.removeGroup(called)} onClick={onRemove} />
        </span>
      </div>
      <div className="grid grid-cols-2 items-start gap-3 sm:grid-cols-4">
        <TextField
          label={words.min}
          inputMode="numeric"
          autoComplete="off"
          error={errors?.min?.message}
          {...register(`${at}.min`)}
        />
        <TextField
          label={words.max}
          inputMode="numeric"
          autoComplete="off"
          error={errors?.max?.message}
          {...register(`${at}.max`)}
        />
        <p className="col-span-2 text-cumin sm:mt-8">{words.rule(min, max)}</p>
      </div>
      <NeedsFields form={form} index={index} error={errors?.needs?.message} />
      <ol aria-label={words.options} className="flex flex-col divide-y border-y">
        {options.fields.map((field, place) => (
          <OptionFields
            key={field.id}
            form={form}
            group={index}
            index={place}
            count={length}
            onMove={(to) => options.move(place, to)}
            onRemove={() => options.remove(place)}
          />
        ))}
      </ol>
      <Fault>{errors?.options?.root?.message ?? errors?.options?.message}</Fault>
      {length < mostOptions && (
        <Button
          look="outline"
          className="self-start"
          onClick={() =>
            options.append(emptyOption(), { focusName: `${at}.options.${length}.name` })
          }
        >
          <Plus aria-hidden size={20} strokeWidth={1.75} />
          {words.addOption}
        </Button>
      )}
    </li>
  );
}
