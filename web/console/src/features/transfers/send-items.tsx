import type { Stock } from '@shikanji/api/types';
import { TextField } from '@shikanji/ui/text-field';
import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import { amountWords } from '../../lib/amount';
import { ItemPicker } from '../../lib/item-picker';
import { alike } from '../../lib/part-units';
import { SelectField } from '../../lib/select-field';
import { RemoveButton } from '../../lib/remove-button';
import type { Sending } from './send-values';
import { words } from './words';

interface SendItemsProps {
  form: UseFormReturn<Sending>;
  levels: readonly Stock[];
}

const usual = { g: 'kg', ml: 'l', piece: 'piece' } as const;

/** What is sent, of what the store has free. */
export function SendItems({ form, levels }: SendItemsProps) {
  const { register, control, formState } = form;
  const errors = formState.errors.items;
  const items = useFieldArray({ control, name: 'items' });
  const taken = new Set(items.fields.map(({ itemId }) => itemId));
  const add = (id: string) => {
    const level = levels.find(({ productId }) => productId === id);
    if (level === undefined) return;
    const { productName: name, available, unit } = level;
    items.append(
      {
        ...{ itemId: id, name, amount: '' },
        unit: usual[unit],
        free: amountWords(Math.max(0, available), unit),
      },
      { focusName: `items.${items.fields.length}.amount` },
    );
  };
  return (
    <>
      {items.fields.length > 0 && (
        <ul className="divide-y border-y">
          {items.fields.map(({ id, name, unit, free }, index) => (
            <li key={id} className="flex items-start gap-2 py-3">
              <TextField
                className="min-w-0 flex-1"
                label={words.amount(name)}
                hint={words.free(free)}
                inputMode="decimal"
                autoComplete="off"
                error={errors?.[index]?.amount?.message}
                {...register(`items.${index}.amount`)}
              />
              <SelectField
                label={words.unit(name)}
                labelHidden
                className="mt-6 w-22 shrink-0"
                choices={alike(unit).map((one) => ({ value: one, label: one }))}
                {...register(`items.${index}.unit`)}
              />
              <RemoveButton
                besideField
                label={words.remove(name)}
                onClick={() => items.remove(index)}
              />
            </li>
          ))}
        </ul>
      )}
      <ItemPicker
        label={words.addItem}
        hint={words.addHint}
        none={words.noItem}
        error={errors?.root?.message ?? errors?.message}
        items={levels
          .filter(({ productId }) => !taken.has(productId))
          .map(({ productId, productName, available, unit }) => ({
            id: productId,
            name: productName,
            note: amountWords(available, unit),
          }))}
        onPick={add}
      />
    </>
  );
}
