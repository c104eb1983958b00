import { answer } from '@shikanji/api/client';
import { wordsFor } from '@shikanji/api/errors';
import type { Order } from '@shikanji/api/types';
import { toast } from '@shikanji/ui/toast';
import { useMutation } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { loadOrder } from './load-open-orders';

export type TimeWord =
  | { say: 'ask'; promisedAt: string; reason: string }
  | { say: 'agreed'; promisedAt: string }
  | { say: 'take-back' };

function send(id: string, word: TimeWord): Promise<Order> {
  const params = { path: { id } };
  switch (word.say) {
    case 'ask':
      return answer(
        api.PUT('/orders/{id}/new-time', {
          params,
          body: { promisedAt: word.promisedAt, reason: word.reason },
        }),
      );
    case 'agreed':
      return answer(
        api.POST('/orders/{id}/new-time/agree', { params, body: { promisedAt: word.promisedAt } }),
      );
    case 'take-back':
      return answer(api.DELETE('/orders/{id}/new-time', { params }));
  }
}

/** What is said of an order's time; when it is refused, the board is told how the order stands. */
export function useNewTime(order: Order, onChanged: (order: Order) => void) {
  return useMutation({
    mutationFn: ({ word }: { word: TimeWord; told: string }) => send(order.id, word),
    onSuccess: (changed, { told }) => {
      onChanged(changed);
      toast(`${order.number}: ${told}`);
    },
    onError: async (fault) => {
      toast(`${order.number}: ${wordsFor(fault, 'en')}`, 'clay');
      await loadOrder(order.id).then(onChanged, () => undefined);
    },
  });
}
