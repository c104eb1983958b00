import { idempotencyKey } from '@shikanji/api/idempotency-key';
import type { OrderRequest, PaymentMethod, QuoteRequest } from '@shikanji/api/types';

/** One try at placing an order: what was sent, and the key that makes sending it again harmless. */
export interface Attempt {
  /** What the customer saw and agreed to; a change of it is another attempt. */
  basket: string;
  key: string;
  body: OrderRequest;
}

const storageKey = 'shikanji.attempt';

export const basketOf = (request: QuoteRequest, paymentMethod: PaymentMethod): string =>
  JSON.stringify([request, paymentMethod]);

/**
 * After an answer that never came the order may exist all the same. So the same basket is sent again with the
 * same body and key, even after a reload and even if a newer quote has come in meanwhile.
 */
export function attemptFor(basket: string, body: OrderRequest): Attempt {
  const open = openAttempt();
  if (open?.basket === basket) return open;
  const attempt = { basket, key: idempotencyKey(), body };
  sessionStorage.setItem(storageKey, JSON.stringify(attempt));
  return attempt;
}

/** Once the server has answered, one way or the other. */
export const closeAttempt = (): void => sessionStorage.removeItem(storageKey);

function openAttempt(): Attempt | null {
  const stored = sessionStorage.getItem(storageKey);
  return stored === null ? null : (JSON.parse(stored) as Attempt);
}
