import { zodResolver } from '@hookform/resolvers/zod';
import { wordsAt, wordsFor } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';
import type { Transfer } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { useEffect, useEffectEvent } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { amountWords, inLarge } from '../../lib/amount';
import { type Arrival, arrivalSchema, asRequest, formOf, lossOf } from './arrival';
import { receiveTransfer } from './queries';
import { useEnding } from './use-ending';
import { inUnit, words } from './words';

interface ArriveFormProps {
  transfer: Transfer;
  onDirty: (dirty: boolean) => void;
  onDone: () => void;
}

/** What arrived of it: all, unless somebody counts less. */
export function ArriveForm({ transfer, onDirty, onDone }: ArriveFormProps) {
  const { items } = transfer;
  const { register, handleSubmit, control, formState } = useForm<Arrival>({
    resolver: zodResolver(arrivalSchema(items)),
    defaultValues: formOf(transfer),
  });
  const { errors, isDirty } = formState;
  const typed = useWatch({ control, name: 'received' });
  const tellDirty = useEffectEvent(onDirty);
  useEffect(() => tellDirty(isDirty), [isDirty]);
  const receive = useEnding(
    (given: Arrival) => receiveTransfer(transfer.id, asRequest(transfer, given)),
    words.received,
    onDone,
  );
  const refused = receive.error instanceof ApiProblem ? receive.error.errors : [];
  const losses = items.map((line, index) => lossOf(line, typed[index]?.amount));
  return (
    <form
      noValidate
      className="flex flex-col gap-3"
      onSubmit={handleSubmit((given) => receive.mutate(given))}
    >
      <h3 className="text-xl">{words.arriveTitle}</h3>
      <p className="-mt-2 text-cumin">{words.arriveHint}</p>
      <ul className="divide-y border-y">
        {items.map((line, index) => {
          const sent = amountWords(line.amount, line.unit);
          const lost = losses[index] ?? 0;
          return (
            <li key={line.itemId} className="py-3">
              <TextField
                label={words.arrivedOf(line.itemName, inUnit(inLarge(line.amount, line.unit).unit))}
                inputMode="decimal"
                autoComplete="off"
                hint={
                  lost > 0 ? (
                    <span className="font-medium text-clay">
                      {words.losing(amountWords(lost, line.unit), sent)}
                    </span>
                  ) : (
                    words.ofSent(sent)
                  )
                }
                error={
                  errors.received?.[index]?.amount?.message ??
                  wordsAt(refused, `/items/${index}`, 'en')
                }
                {...register(`received.${index}.amount`)}
              />
            </li>
          );
        })}
      </ul>
      {receive.isError && <Notice tone="clay">{wordsFor(receive.error, 'en')}</Notice>}
      <Button type="submit" size="large" busy={receive.isPending}>
        {losses.some((lost) => (lost ?? 0) > 0) ? words.receiveLoss : words.receive}
      </Button>
    </form>
  );
}
