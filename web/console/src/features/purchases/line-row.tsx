import { percent } from '@shikanji/ui/format/money';
import { Money } from '@shikanji/ui/money';
import { TextField } from '@shikanji/ui/text-field';
import { type UseFormReturn, useWatch } from 'react-hook-form';
import { amountOf, times } from '../../lib/amount';
import { alike } from '../../lib/part-units';
import { SelectField } from '../../lib/select-field';
import { RemoveButton } from '../../lib/remove-button';
import { type DraftForm, type DraftLine, pricedPer } from './draft-values';
import { words } from './words-draft';

interface LineRowProps {
  form: UseFormReturn<DraftForm>;
  index: number;
  line: DraftLine;
  /** What stands in its place as it was saved, and what that comes to. */
  saved: DraftLine | undefined;
  netPaise: number | undefined;
  onRemove: () => void;
}

/** The rates of GST that there are. */
const rates = [0, 300, 500, 1200, 1800, 2800, 4000];

export function LineRow({ form, index, line, saved, netPaise, onRemove }: LineRowProps) {
  const { register, setValue, control, formState } = form;
  const typed = useWatch({ control, name: `lines.${index}` });
  const errors = formState.errors.lines?.[index];
  const { name, packUnit } = line;
  const isPack = typed.unit === 'pack';
  const asSaved = JSON.stringify(typed) === JSON.stringify(saved);
  const bps = Number(line.taxBps);
  const shown = rates.includes(bps) ? rates : [...rates, bps];
  return (
    <li aria-label={name} className="flex flex-col gap-2 py-3">
      <div className="flex items-center justify-between gap-3">
        <span className="text-lg font-semibold">{name}</span>
        <span className="flex items-center gap-2">
          {asSaved && netPaise !== undefined ? (
            <span className="text-lg">
              <Money paise={netPaise} />
            </span>
          ) : (
            <span className="text-sm text-cumin">{words.sumLater}</span>
          )}
          <RemoveButton label={words.remove(name)} onClick={onRemove} />
        </span>
      </div>
      <div className="grid grid-cols-2 items-start gap-2 sm:grid-cols-[1.4fr_1.4fr_1fr_1fr]">
        <div className="col-span-2 flex items-start gap-1 sm:col-span-1">
          <TextField
            className="min-w-0 flex-1"
            label={words.quantity}
            inputMode="decimal"
            autoComplete="off"
            hint={inAll(typed)}
            error={errors?.quantity?.message}
            {...register(`lines.${index}.quantity`)}
          />
          <SelectField
            label={words.unit(name)}
            labelHidden
            className="mt-6 w-22 shrink-0"
            choices={[
              { value: 'pack', label: words.packs },
              ...alike(packUnit).map((one) => ({ value: one, label: one })),
            ]}
            {...register(`lines.${index}.unit`, {
              onChange: (event: { target: { value: string } }) => {
                const { value } = event.target;
                if (value !== 'pack') setValue(`lines.${index}.priceUnit`, value);
              },
            })}
          />
        </div>
        <div className={isPack ? 'col-span-2 flex items-start gap-1 sm:col-span-1' : 'hidden'}>
          <TextField
            className="min-w-0 flex-1"
            label={words.packSize}
            inputMode="decimal"
            autoComplete="off"
            error={errors?.packSize?.message}
            {...register(`lines.${index}.packSize`)}
          />
          <SelectField
            label={words.packUnit(name)}
            labelHidden
            className="mt-6 w-22 shrink-0"
            choices={alike(packUnit).map((one) => ({ value: one, label: one }))}
            {...register(`lines.${index}.packUnit`)}
          />
        </div>
        <TextField
          label={words.price(pricedPer(typed))}
          inputMode="decimal"
          autoComplete="off"
          error={errors?.price?.message}
          {...register(`lines.${index}.price`)}
        />
        <SelectField
          label={words.tax}
          choices={shown.map((one) => ({ value: String(one), label: words.taxRate(percent(one)) }))}
          {...register(`lines.${index}.taxBps`)}
        />
      </div>
    </li>
  );
}

/** What so many packs are together. */
function inAll({ unit, quantity, packSize, packUnit }: DraftLine): string | undefined {
  const packs = amountOf(quantity, 'whole');
  const size = amountOf(packSize, 'fine');
  if (unit !== 'pack' || packs === null || size === null) return undefined;
  const all = times(size, packs).toLocaleString('en-IN', { maximumFractionDigits: 3 });
  return words.inAll(packUnit === 'piece' ? all : `${all}\u00a0${packUnit}`);
}
