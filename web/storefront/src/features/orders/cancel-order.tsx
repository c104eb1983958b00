import { answer } from '@shikanji/api/client';
import type { Order, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { whenIn } from '@shikanji/ui/format/time';
import { Sheet } from '@shikanji/ui/sheet';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../lib/api';
import { Failure } from '../../lib/failure';
import { orderQuery } from '../../lib/queries';
import { type OrderWord, useOrderSpeech } from './words';
import { english } from './words-en';

const reasons = ['mistake', 'late', 'address', 'other'] as const;
const wordOf = (reason: (typeof reasons)[number]): OrderWord => `cancelReason_${reason}`;

interface CancelOrderProps {
  order: Order;
  store: Store | undefined;
  now: Date;
}

/** Shown only while the customer's own window is open, or the store asks for another time. */
export function CancelOrder({ order, store, now }: CancelOrderProps) {
  const { t, language } = useOrderSpeech();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState<(typeof reasons)[number]>('mistake');
  const cancel = useMutation({
    mutationFn: () =>
      answer(
        api.POST('/orders/{id}/cancel', {
          params: { path: { id: order.id } },
          // read by the store's staff, whatever language the customer reads
          body: { reason: english[wordOf(reason)] },
        }),
      ),
    onSuccess: (cancelled) => {
      client.setQueryData(orderQuery(order.id).queryKey, cancelled);
      setAsking(false);
      toast(t('cancelled'));
    },
    onError: () => client.invalidateQueries({ queryKey: orderQuery(order.id).queryKey }),
  });
  const until = order.canCancelUntil;
  const inTime = until !== null && new Date(until) > now;
  if (!asking && !inTime && order.newTime?.mayCancel !== true) return null;

  return (
    <div className="flex flex-wrap items-center gap-3">
      <Button look="danger" onClick={() => setAsking(true)}>
        {t('cancelOrder')}
      </Button>
      {until !== null && order.newTime === null && (
        <span className="text-cumin">
          {t('cancelUntil', {
            time: whenIn(store?.timeZone ?? 'Asia/Kolkata', until, language, now),
          })}
        </span>
      )}
      <Sheet
        open={asking}
        onClose={() => setAsking(false)}
        title={t('cancelOrder')}
        closeLabel={t('close')}
        footer={
          <div className="flex flex-wrap gap-3">
            <Button look="danger" busy={cancel.isPending} onClick={() => cancel.mutate()}>
              {t('cancelConfirm')}
            </Button>
            <Button look="outline" onClick={() => setAsking(false)}>
              {t('cancelKeep')}
            </Button>
          </div>
        }
      >
        <fieldset className="flex flex-col gap-2 p-4">
          <legend className="pb-2 font-semibold">{t('cancelWhy')}</legend>
          {reasons.map((choice) => (
            <ChoiceRow
              key={choice}
              type="radio"
              name="reason"
              label={t(wordOf(choice))}
              checked={reason === choice}
              onChange={() => setReason(choice)}
            />
          ))}
          {cancel.isError && <Failure fault={cancel.error} />}
        </fieldset>
      </Sheet>
    </div>
  );
}
