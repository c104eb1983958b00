import type { CatalogueProduct } from '@shikanji/api/types';
import { TextField } from '@shikanji/ui/text-field';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { ItemPicker } from '../../lib/item-picker';
import { MoveButtons } from '../../lib/move-buttons';
import { RemoveButton } from '../../lib/remove-button';
import { ChoiceFields } from './choice-fields';
import type { ComboForm } from './combo-form-values';
import { words } from './words';

interface SlotFieldsProps {
  products: readonly CatalogueProduct[];
  index: number;
  count: number;
  onMove: (to: number) => void;
  onRemove: () => void;
}

/** One part of a combo, and what can be chosen for it. */
export function SlotFields({ products, index, count, onMove, onRemove }: SlotFieldsProps) {
  const { register, control, formState } = useFormContext<ComboForm>();
  const at = `slots.${index}` as const;
  const errors = formState.errors.slots?.[index];
  const choices = useFieldArray({ control, name: `${at}.choices` });
  const called = useWatch({ control, name: `${at}.name` }) || words.part(index);
  const taken = new Set(choices.fields.map(({ productId }) => productId));
  const free = products.filter(({ id }) => !taken.has(id));
  return (
    <li
      aria-label={called}
      className="flex flex-col gap-3 rounded-control border-[1.5px] border-ink p-3 sm:p-4"
    >
      <div className="flex items-start gap-1">
        <TextField
          className="min-w-0 flex-1"
          label={words.partName}
          hint={words.partNameHint}
          autoComplete="off"
          error={errors?.name?.message}
          {...register(`${at}.name`)}
        />
        <span className="mt-6 flex">
          <MoveButtons name={called} index={index} count={count} onMove={onMove} />
          <RemoveButton label={words.removePart(called)} onClick={onRemove} />
        </span>
      </div>
      <ul aria-label={words.choices} className="flex flex-col divide-y border-y empty:hidden">
        {choices.fields.map((field, place) => (
          <ChoiceFields
            key={field.id}
            slot={index}
            index={place}
            choice={field}
            onRemove={() => choices.remove(place)}
          />
        ))}
      </ul>
      <ItemPicker
        label={words.pick}
        hint={words.pickHint}
        none={words.pickNone}
        error={errors?.choices?.root?.message ?? errors?.choices?.message}
        items={free.map(({ id, name, hindiName, status }) => ({
          id,
          name,
          otherName: hindiName,
          ...(status !== 'published' && { note: words.notPublished }),
        }))}
        onPick={(productId) => {
          const name = products.find(({ id }) => id === productId)?.name ?? '';
          choices.append({ productId, name, surcharge: '' }, { shouldFocus: false });
        }}
      />
    </li>
  );
}
