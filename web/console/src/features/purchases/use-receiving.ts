import { zodResolver } from '@hookform/resolvers/zod';
import { wordsForCode } from '@shikanji/api/errors';
import { idempotencyKey } from '@shikanji/api/idempotency-key';
import { ApiProblem } from '@shikanji/api/problem';
import type { PurchaseOrder } from '@shikanji/api/types';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type FieldPath, useForm } from 'react-hook-form';
import { itemsQuery } from '../../lib/items';
import { isOutcomeUnknown } from '../../lib/outcome';
import { purchaseQuery, receivePurchase } from './queries';
import {
  deliveryOf,
  formOf,
  openWords,
  pathOf,
  type ReceiveForm,
  receiveSchema,
} from './receive-values';
import { words } from './words-receive';

/** What came: taken in once, however often it is sent; and what the server may be asked to allow all the same. */
export function useReceiving(purchase: PurchaseOrder, onDone: () => void) {
  const queries = useQueryClient();
  const items = useQuery(itemsQuery).data;
  const [key] = useState(idempotencyKey);
  const lineOf = (number: number) => purchase.lines.find(({ line }) => line === number);
  const itemOf = (number: number) => items?.get(lineOf(number)?.itemId ?? '');
  const form = useForm<ReceiveForm>({
    resolver: zodResolver(receiveSchema((line) => itemOf(line)?.packaged === true)),
    defaultValues: formOf(purchase),
  });
  const save = useMutation({
    mutationFn: (given: ReceiveForm) =>
      receivePurchase(purchase.id, deliveryOf(given).delivery, key),
    onSuccess: async (received) => {
      queries.setQueryData(purchaseQuery(received.id).queryKey, received);
      toast(words.done(received.number));
      onDone();
      await Promise.all([
        queries.invalidateQueries({ queryKey: ['purchases'] }),
        queries.invalidateQueries({ queryKey: ['stock', received.storeId] }),
        queries.invalidateQueries({ queryKey: ['suppliers'] }),
      ]);
    },
    onError: (fault, given) => {
      if (!(fault instanceof ApiProblem)) return;
      const { sent } = deliveryOf(given);
      fault.errors.forEach(({ pointer, code, message }, index) => {
        const path = pathOf(pointer ?? '', sent);
        if (path === null) return;
        const row = given.rows[Number(path.split('.')[1])];
        const line = row && lineOf(row.line);
        form.setError(
          path as FieldPath<ReceiveForm>,
          {
            message:
              code === 'over_receipt' && line !== undefined
                ? words.over(openWords(line))
                : wordsForCode(code, 'en', message),
          },
          { shouldFocus: index === 0 },
        );
      });
    },
  });
  const codes = save.error instanceof ApiProblem ? save.error.errors.map(({ code }) => code) : [];
  // once it was asked for it can be answered, and taken back
  const [asked, setAsked] = useState({ over: false, dated: false });
  const over = asked.over || codes.includes('over_receipt');
  const dated = asked.dated || codes.some((code) => code === 'short_dated' || code === 'expired');
  if (over !== asked.over || dated !== asked.dated) setAsked({ over, dated });
  return {
    form,
    asked,
    lineOf,
    itemOf,
    busy: save.isPending,
    fault: save.error,
    /** It may have arrived: nothing can be changed before that is known. */
    locked: save.isPending || (save.isError && isOutcomeUnknown(save.error)),
    submit: form.handleSubmit((given) => save.mutate(given)),
    again: () => save.variables !== undefined && save.mutate(save.variables),
  };
}

export type Receiving = ReturnType<typeof useReceiving>;
