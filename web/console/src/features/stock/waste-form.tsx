import { zodResolver } from '@hookform/resolvers/zod';
import { wordsAt, wordsFor } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';
import type { Stock, StockWaste, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import type { UseMutationResult } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useFieldArray, useForm, useWatch } from 'react-hook-form';
import { ItemPicker } from '../../lib/item-picker';
import { isOutcomeUnknown } from '../../lib/outcome';
import { SelectField } from '../../lib/select-field';
import { finenessOf, type StockRow } from './stock-list';
import { asWaste, type Waste, wasteSchema } from './waste';
import { WasteLine } from './waste-line';
import { kindWord, words } from './words';
import { wasteReason, wasteReasons, wasteWords } from './words-waste';

interface WasteFormProps {
  store: Store;
  rows: readonly StockRow[];
  first: string;
  save: UseMutationResult<Stock[], Error, StockWaste>;
  onDirty: (dirty: boolean) => void;
}

export function WasteForm({ store, rows, first, save, onDirty }: WasteFormProps) {
  const known = new Map(rows.map((row) => [row.stock.productId, row]));
  const fineness = (itemId: string) => finenessOf(known.get(itemId)?.stock.kind ?? 'product');
  const { register, handleSubmit, control, formState } = useForm<Waste>({
    resolver: zodResolver(wasteSchema(fineness)),
    defaultValues: {
      reason: 'expired',
      note: '',
      items: known.has(first) ? [{ itemId: first, amount: '' }] : [],
    },
  });
  const items = useFieldArray({ control, name: 'items' });
  const typed = useWatch({ control, name: 'items' });
  const { errors, isDirty } = formState;
  const tellDirty = useEffectEvent(onDirty);
  useEffect(() => tellDirty(isDirty), [isDirty]);
  const locked = save.isPending || (save.isError && isOutcomeUnknown(save.error));
  const refused = save.error instanceof ApiProblem ? save.error.errors : [];
  const free = rows.filter(
    ({ stock }) => !items.fields.some(({ itemId }) => itemId === stock.productId),
  );
  const send = (form: Waste) => save.mutate(asWaste(form, store.id, fineness));
  const again = () => {
    if (save.variables !== undefined) save.mutate(save.variables);
  };
  return (
    <form noValidate className="flex flex-col gap-4" onSubmit={handleSubmit(send)}>
      <fieldset disabled={locked} className="flex min-w-0 flex-col gap-4 disabled:opacity-70">
        <SelectField
          label={wasteWords.reason}
          choices={wasteReasons.map((value) => ({ value, label: wasteReason(value) }))}
          {...register('reason')}
        />
        {items.fields.length > 0 && (
          <ul className="divide-y border-y">
            {items.fields.map((field, index) => (
              <WasteLine
                key={field.id}
                row={known.get(field.itemId)}
                text={typed?.[index]?.amount ?? ''}
                error={
                  errors.items?.[index]?.amount?.message ??
                  wordsAt(refused, `/items/${index}`, 'en')
                }
                field={register(`items.${index}.amount`)}
                onRemove={() => items.remove(index)}
              />
            ))}
          </ul>
        )}
        <ItemPicker
          label={wasteWords.add}
          hint={wasteWords.addHint}
          none={wasteWords.none}
          error={errors.items?.root?.message ?? errors.items?.message}
          items={free.map(({ stock, name, of }) => ({
            id: stock.productId,
            name,
            note: of === null ? kindWord(stock.kind) : words.ofProduct(of),
          }))}
          onPick={(itemId) =>
            items.append(
              { itemId, amount: '' },
              { focusName: `items.${items.fields.length}.amount` },
            )
          }
        />
        <TextField
          label={wasteWords.note}
          hint={wasteWords.noteHint}
          maxLength={500}
          {...register('note')}
        />
      </fieldset>
      {save.isError && (
        <Notice tone="clay">{locked ? wasteWords.unknown : wordsFor(save.error, 'en')}</Notice>
      )}
      {locked && save.isError ? (
        <Button size="large" onClick={again}>
          {wasteWords.tryAgain}
        </Button>
      ) : (
        <Button type="submit" size="large" busy={save.isPending}>
          {wasteWords.save}
        </Button>
      )}
    </form>
  );
}
