import { answer } from '@shikanji/api/client';
import type { Order, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { whenIn } from '@shikanji/ui/format/time';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { Failure } from '../../lib/failure';
import { orderQuery } from '../../lib/queries';
import { shortName } from '../../lib/store';
import { CancelOrder } from './cancel-order';
import { dueAt } from './order-words';
import { useOrderSpeech } from './words';

interface NewTimeProps {
  order: Order;
  store: Store | undefined;
  now: Date;
}

/** The promise can't be kept: the store asks, and nothing moves unless the customer says so. */
export function NewTime({ order, store, now }: NewTimeProps) {
  const { t, language } = useOrderSpeech();
  const client = useQueryClient();
  const agree = useMutation({
    mutationFn: (promisedAt: string) =>
      answer(
        api.POST('/orders/{id}/new-time/agree', {
          params: { path: { id: order.id } },
          body: { promisedAt },
        }),
      ),
    onSuccess: (agreed) => {
      client.setQueryData(orderQuery(order.id).queryKey, agreed);
      toast(t('newTimeAgreed'));
    },
    onError: () => client.invalidateQueries({ queryKey: orderQuery(order.id).queryKey }),
  });
  const asked = order.newTime;
  if (asked === null) return null;
  const when = (instant: string) =>
    whenIn(store?.timeZone ?? 'Asia/Kolkata', instant, language, now);
  const time = when(asked.promisedAt);
  return (
    <section
      aria-labelledby="new-time"
      className="flex flex-col gap-3 rounded-sheet border-2 border-leaf p-4 sm:p-6"
    >
      <h2 id="new-time" className="text-2xl">
        {t('newTimeTitle', { time })}
      </h2>
      <p>
        {t('newTimeText', {
          store: store === undefined ? '' : shortName(store),
          reason: asked.reason,
          before: when(dueAt(order) ?? order.placedAt),
        })}{' '}
        {t(asked.mayCancel ? 'newTimeOrCancel' : 'newTimeOrCall')}
      </p>
      {agree.isError && <Failure fault={agree.error} />}
      <div className="flex flex-wrap items-center gap-3">
        <Button busy={agree.isPending} onClick={() => agree.mutate(asked.promisedAt)}>
          {t('newTimeAgree', { time })}
        </Button>
        <CancelOrder order={order} store={store} now={now} />
      </div>
    </section>
  );
}
