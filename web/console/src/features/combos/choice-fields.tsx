import { ChoiceRow } from '@shikanji/ui/choice-row';
import { TextField } from '@shikanji/ui/text-field';
import { useFormContext, useWatch } from 'react-hook-form';
import { RemoveButton } from '../../lib/remove-button';
import type { ComboForm, SlotForm } from './combo-form-values';
import { words } from './words';

interface ChoiceFieldsProps {
  slot: number;
  index: number;
  choice: SlotForm['choices'][number];
  onRemove: () => void;
}

export function ChoiceFields({ slot, index, choice, onRemove }: ChoiceFieldsProps) {
  const { register, control, formState, setValue } = useFormContext<ComboForm>();
  const { productId, name } = choice;
  const { usual, choices } = useWatch({ control, name: `slots.${slot}` });
  const known = choices.some((one) => one.productId === usual);
  const error = formState.errors.slots?.[slot]?.choices?.[index]?.surcharge?.message;
  return (
    <li className="grid grid-cols-[1fr_auto] items-end gap-x-2 gap-y-1 py-2 sm:grid-cols-[1fr_9rem_8rem_auto]">
      <span className="col-start-1 flex min-h-11 items-center font-semibold break-words">
        {name}
      </span>
      <ChoiceRow
        type="radio"
        label={words.usual}
        aria-label={words.usualOf(name)}
        name={`usual-${slot}`}
        className="min-h-11! py-0!"
        checked={known ? usual === productId : index === 0}
        onChange={() => setValue(`slots.${slot}.usual`, productId, { shouldDirty: true })}
      />
      <TextField
        label={words.surcharge}
        aria-label={words.surchargeOf(name)}
        inputMode="decimal"
        autoComplete="off"
        error={error}
        {...register(`slots.${slot}.choices.${index}.surcharge`)}
      />
      <RemoveButton label={words.removeChoice(name)} onClick={onRemove} />
    </li>
  );
}
