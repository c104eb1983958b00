import { answer } from '@shikanji/api/client';
import { ApiProblem } from '@shikanji/api/problem';
import type { OrderRequest, QuoteRequest } from '@shikanji/api/types';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { api } from '../../lib/api';
import { emptyCart } from '../../lib/cart-store';
import { slotChoice } from '../../lib/choices';
import { orderQuery } from '../../lib/queries';
import { attemptFor, basketOf, closeAttempt } from './attempt';

export function usePlaceOrder(request: QuoteRequest) {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (body: OrderRequest) => {
      const attempt = attemptFor(basketOf(request, body.paymentMethod), body);
      return answer(
        api.POST('/orders', {
          params: { header: { 'Idempotency-Key': attempt.key } },
          body: attempt.body,
        }),
      );
    },
    onSuccess: async (order) => {
      closeAttempt();
      client.setQueryData(orderQuery(order.id).queryKey, order);
      void client.invalidateQueries({ queryKey: ['orders'] });
      await navigate({ to: '/orders/$id', params: { id: order.id }, replace: true });
      emptyCart(request.storeId);
      slotChoice.set(null);
    },
    onError: (fault) => {
      const unsure = !(fault instanceof ApiProblem) || fault.status === 0 || fault.status >= 500;
      const stillRunning =
        fault instanceof ApiProblem && fault.code === 'idempotency_key_in_progress';
      if (unsure || stillRunning) return;
      closeAttempt();
      void client.invalidateQueries({ queryKey: ['quote'] });
      void client.invalidateQueries({ queryKey: ['menu'] });
    },
  });
}

export type Placing = ReturnType<typeof usePlaceOrder>;
