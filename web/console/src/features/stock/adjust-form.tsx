import { zodResolver } from '@hookform/resolvers/zod';
import { wordsFor } from '@shikanji/api/errors';
import { idempotencyKey } from '@shikanji/api/idempotency-key';
import { Button } from '@shikanji/ui/button';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { amountWords } from '../../lib/amount';
import { SelectField } from '../../lib/select-field';
import { type Adjustment, adjustmentSchema, asRequest, outcomeOf } from './adjustment';
import { adjustStock } from './queries';
import { finenessOf, type StockRow } from './stock-list';
import { inUnit, reasons, words } from './words';
import { batchWords } from './words-batches';

interface AdjustFormProps {
  row: StockRow;
  onDirty: (dirty: boolean) => void;
  onSaved: () => void;
}

export function AdjustForm({ row, onDirty, onSaved }: AdjustFormProps) {
  const { productId, storeId, onHand, unit, kind } = row.stock;
  const fineness = finenessOf(kind);
  const queries = useQueryClient();
  const [key] = useState(idempotencyKey);
  const { register, handleSubmit, control, formState } = useForm<Adjustment>({
    resolver: zodResolver(adjustmentSchema(fineness)),
    defaultValues: {
      way: 'change',
      amount: '',
      reason: 'count',
      note: '',
      batch: '',
      expiresOn: '',
    },
  });
  const given = useWatch({ control });
  const after = outcomeOf(given, onHand, fineness);
  const lot = row.batched && after !== null && after > onHand;
  const { isDirty } = formState;
  const tellDirty = useEffectEvent(onDirty);
  useEffect(() => tellDirty(isDirty), [isDirty]);
  const save = useMutation({
    mutationFn: (form: Adjustment) =>
      adjustStock(productId, asRequest(form, storeId, fineness, lot), key),
    onSuccess: async (stock) => {
      toast(words.saved(row.name, amountWords(stock.onHand, unit)));
      onSaved();
      await queries.invalidateQueries({ queryKey: ['stock', storeId] });
    },
  });
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={handleSubmit((form) => save.mutate(form))}
    >
      <fieldset className="grid gap-2 sm:grid-cols-2">
        <legend className="mb-1 text-sm font-semibold">{words.how}</legend>
        <ChoiceRow type="radio" label={words.change} value="change" {...register('way')} />
        <ChoiceRow type="radio" label={words.setTo} value="set" {...register('way')} />
      </fieldset>
      <div className="grid items-start gap-3 sm:grid-cols-2">
        <TextField
          label={given.way === 'set' ? words.counted(inUnit(unit)) : words.difference(inUnit(unit))}
          inputMode="text"
          autoComplete="off"
          hint={
            after === null
              ? words.differenceHint
              : words.nextCount(amountWords(onHand, unit), amountWords(after, unit))
          }
          error={formState.errors.amount?.message}
          {...register('amount')}
        />
        <SelectField
          label={words.reason}
          choices={reasons.map((value) => ({ value, label: words.reasonWord(value) }))}
          {...register('reason')}
        />
      </div>
      {lot && (
        <div className="grid items-start gap-3 sm:grid-cols-2">
          <TextField
            label={batchWords.label}
            hint={batchWords.labelHint}
            autoComplete="off"
            maxLength={40}
            {...register('batch')}
          />
          <TextField type="date" label={batchWords.expiresOn} {...register('expiresOn')} />
        </div>
      )}
      <TextField label={words.note} hint={words.noteHint} maxLength={500} {...register('note')} />
      <Button type="submit" size="large" busy={save.isPending}>
        {words.save}
      </Button>
      {save.isError && <Notice tone="clay">{wordsFor(save.error, 'en')}</Notice>}
    </form>
  );
}
