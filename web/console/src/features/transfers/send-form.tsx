import { zodResolver } from '@hookform/resolvers/zod';
import { wordsFor, wordsForCode } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';
import type { Stock, Store, Transfer, TransferInput } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import type { UseMutationResult } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useForm } from 'react-hook-form';
import { ChoiceField } from '../../lib/choice-field';
import { isOutcomeUnknown } from '../../lib/outcome';
import { SendItems } from './send-items';
import { asRequest, type Sending, sendSchema } from './send-values';
import { words } from './words';

interface SendFormProps {
  store: Store;
  others: readonly Store[];
  levels: readonly Stock[];
  send: UseMutationResult<Transfer, Error, TransferInput>;
  onDirty: (dirty: boolean) => void;
}

export function SendForm({ store, others, levels, send, onDirty }: SendFormProps) {
  const only = others.length === 1 ? others[0] : undefined;
  const form = useForm<Sending>({
    resolver: zodResolver(sendSchema),
    defaultValues: { toStoreId: only?.id ?? '', note: '', items: [] },
  });
  const { register, handleSubmit, formState } = form;
  const { errors, isDirty } = formState;
  const tellDirty = useEffectEvent(onDirty);
  useEffect(() => tellDirty(isDirty), [isDirty]);
  const locked = send.isPending || (send.isError && isOutcomeUnknown(send.error));
  // told at the field, until something else is typed there
  const refused = (fault: Error) => {
    if (!(fault instanceof ApiProblem)) return;
    fault.errors.forEach(({ pointer, code, message }, index) => {
      const line = /^\/items\/(\d+)/.exec(pointer ?? '')?.[1];
      if (line === undefined) return;
      const told = { message: wordsForCode(code, 'en', message) };
      form.setError(`items.${Number(line)}.amount`, told, { shouldFocus: index === 0 });
    });
  };
  const again = () => {
    if (send.variables !== undefined) send.mutate(send.variables);
  };
  return (
    <form
      noValidate
      className="flex flex-col gap-4"
      onSubmit={handleSubmit((given) =>
        send.mutate(asRequest(given, store.id), { onError: refused }),
      )}
    >
      <fieldset disabled={locked} className="flex min-w-0 flex-col gap-4 disabled:opacity-70">
        <p className="text-lg font-semibold">{words.fromStore(store.name)}</p>
        <ChoiceField
          label={words.toStore}
          choices={[
            ...(only === undefined ? [{ value: '', label: words.choose }] : []),
            ...others.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          error={errors.toStoreId?.message}
          {...register('toStoreId')}
        />
        <SendItems form={form} levels={levels} />
        <TextField label={words.note} maxLength={500} {...register('note')} />
      </fieldset>
      {send.isError && !isPlaced(send.error) && (
        <Notice tone="clay">{locked ? words.unknown : wordsFor(send.error, 'en')}</Notice>
      )}
      {locked && send.isError ? (
        <Button size="large" onClick={again}>
          {words.tryAgain}
        </Button>
      ) : (
        <Button type="submit" size="large" busy={send.isPending}>
          {words.send}
        </Button>
      )}
    </form>
  );
}

/** What is told at a line need not be told below the form. */
const isPlaced = (fault: Error): boolean =>
  fault instanceof ApiProblem && fault.errors.some(({ pointer }) => pointer?.startsWith('/items/'));
