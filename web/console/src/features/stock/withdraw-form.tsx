import { zodResolver } from '@hookform/resolvers/zod';
import { wordsFor } from '@shikanji/api/errors';
import { idempotencyKey } from '@shikanji/api/idempotency-key';
import type { Batch } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useState } from 'react';
import { useForm } from 'react-hook-form';
import { amountWords } from '../../lib/amount';
import { isOutcomeUnknown } from '../../lib/outcome';
import { SelectField } from '../../lib/select-field';
import { lotName } from './lot';
import { wasteStock } from './queries';
import { finenessOf, type StockRow } from './stock-list';
import { asWaste, type Withdrawal, withdrawalSchema } from './withdrawal';
import { inUnit, words } from './words';
import { batchWords } from './words-batches';
import { wasteReason, wasteReasons } from './words-waste';

interface WithdrawFormProps {
  row: StockRow;
  batch: Batch;
  onDirty: (dirty: boolean) => void;
  onClose: () => void;
}

/** Takes one batch away, whatever would be sold before it. */
export function WithdrawForm({ row, batch, onDirty, onClose }: WithdrawFormProps) {
  const { storeId, unit, kind } = row.stock;
  const name = lotName(batch);
  const fineness = finenessOf(kind);
  const queries = useQueryClient();
  const [key] = useState(idempotencyKey);
  const { register, handleSubmit, setFocus, formState } = useForm<Withdrawal>({
    resolver: zodResolver(withdrawalSchema(batch, fineness, unit)),
    defaultValues: { amount: String(batch.onHand), reason: 'damaged', note: '' },
  });
  const { isDirty, errors } = formState;
  const tellDirty = useEffectEvent(onDirty);
  useEffect(() => tellDirty(isDirty), [isDirty]);
  useEffect(() => setFocus('amount'), [setFocus]);
  const save = useMutation({
    mutationFn: (given: Withdrawal) => wasteStock(asWaste(given, batch, row.stock, fineness), key),
    onSuccess: async (_, { amount }) => {
      toast(batchWords.done(name, amountWords(Number(amount), unit)));
      onClose();
      await queries.invalidateQueries({ queryKey: ['stock', storeId] });
    },
  });
  const unknown = save.isError && isOutcomeUnknown(save.error);
  const again = () => save.variables !== undefined && save.mutate(save.variables);
  return (
    <form
      noValidate
      aria-label={batchWords.withdrawTitle(name)}
      className="mt-2 flex flex-col gap-3 rounded-control bg-mint p-3"
      onSubmit={handleSubmit((given) => save.mutate(given))}
    >
      <p>{batchWords.withdrawHint}</p>
      <fieldset
        disabled={save.isPending || unknown}
        className="grid min-w-0 items-start gap-3 disabled:opacity-70 sm:grid-cols-2"
      >
        <TextField
          label={batchWords.amount(inUnit(unit))}
          hint={batchWords.ofBatch(amountWords(batch.onHand, unit))}
          inputMode={fineness === 'fine' ? 'decimal' : 'numeric'}
          autoComplete="off"
          error={errors.amount?.message}
          {...register('amount')}
        />
        <SelectField
          label={words.reason}
          choices={wasteReasons.map((value) => ({ value, label: wasteReason(value) }))}
          {...register('reason')}
        />
        <TextField
          className="sm:col-span-2"
          label={words.note}
          hint={words.noteHint}
          maxLength={500}
          {...register('note')}
        />
      </fieldset>
      {save.isError && (
        <Notice tone="clay">{unknown ? batchWords.unknown : wordsFor(save.error, 'en')}</Notice>
      )}
      <div className="flex flex-wrap gap-2">
        {unknown ? (
          <Button onClick={again}>{batchWords.tryAgain}</Button>
        ) : (
          <Button type="submit" look="danger" busy={save.isPending}>
            {batchWords.save}
          </Button>
        )}
        <Button look="plain" onClick={onClose}>
          {batchWords.keep}
        </Button>
      </div>
    </form>
  );
}
