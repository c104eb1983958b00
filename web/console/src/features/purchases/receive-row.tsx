import type { PurchaseLine } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { TextField } from '@shikanji/ui/text-field';
import type { UseFormReturn } from 'react-hook-form';
import type { Item } from '../../lib/items';
import { alike } from '../../lib/part-units';
import { SelectField } from '../../lib/select-field';
import { RemoveButton } from '../../lib/remove-button';
import { isDated, openWords, type ReceiveForm } from './receive-values';
import { words } from './words-receive';

interface ReceiveRowProps {
  form: UseFormReturn<ReceiveForm>;
  index: number;
  line: PurchaseLine;
  item: Item | undefined;
  onAnother: () => void;
  /** Null for the first of an item, which stays. */
  onRemove: (() => void) | null;
}

export function ReceiveRow({ form, index, line, item, onAnother, onRemove }: ReceiveRowProps) {
  const { register, formState } = form;
  const errors = formState.errors.rows?.[index];
  const { itemName: name, unit, packs, open } = line;
  const dated = isDated(item);
  return (
    <li aria-label={name} className="flex flex-col gap-2 py-3">
      <div className="flex flex-wrap items-center gap-x-3">
        <span className="text-lg font-semibold">{name}</span>
        <span className="mr-auto text-cumin">
          {open > 0 ? words.stillOpen(openWords(line)) : words.allCame}
        </span>
        {dated && (
          <Button
            look="plain"
            className="-mx-2 px-2!"
            aria-label={words.anotherOf(name)}
            onClick={onAnother}
          >
            {words.another}
          </Button>
        )}
        {onRemove !== null && <RemoveButton label={words.remove(name)} onClick={onRemove} />}
      </div>
      <div className="grid grid-cols-2 items-start gap-2 sm:grid-cols-[1.5fr_1fr_1fr_1fr]">
        <div className="col-span-2 flex items-start gap-1 sm:col-span-1">
          <TextField
            className="min-w-0 flex-1"
            label={words.quantity}
            inputMode="decimal"
            autoComplete="off"
            error={errors?.quantity?.message}
            {...register(`rows.${index}.quantity`)}
          />
          <SelectField
            label={words.unit(name)}
            labelHidden
            className="mt-6 w-22 shrink-0"
            choices={[
              ...(packs === null ? [] : [{ value: 'pack', label: words.packs }]),
              ...alike(unit).map((one) => ({ value: one, label: one })),
            ]}
            {...register(`rows.${index}.unit`)}
          />
        </div>
        {dated && (
          <>
            <TextField
              label={words.batch}
              autoComplete="off"
              spellCheck={false}
              error={errors?.batch?.message}
              {...register(`rows.${index}.batch`)}
            />
            <TextField
              type="date"
              label={words.expiresOn}
              error={errors?.expiresOn?.message}
              {...register(`rows.${index}.expiresOn`)}
            />
          </>
        )}
        <TextField
          label={words.cost}
          inputMode="decimal"
          autoComplete="off"
          placeholder={words.costPlaceholder}
          error={errors?.cost?.message}
          {...register(`rows.${index}.cost`)}
        />
      </div>
    </li>
  );
}
