import type { Order } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { toast } from '@shikanji/ui/toast';
import { useNavigate } from '@tanstack/react-router';
import { RotateCcw } from 'lucide-react';
import { addToCart } from '../../lib/cart-store';
import { storeChoice } from '../../lib/choices';
import { linesAgain } from './lines-again';
import { useOrderSpeech } from './words';

/** The same lines into the cart of the same store; what has gone since is explained there. */
export function OrderAgain({ order }: { order: Order }) {
  const { t } = useOrderSpeech();
  const navigate = useNavigate();

  function again() {
    storeChoice.set(order.storeId);
    for (const line of linesAgain(order)) addToCart(order.storeId, line);
    toast(t('orderedAgain'));
    void navigate({ to: '/checkout' });
  }

  return (
    <Button
      look="outline"
      className="self-start"
      aria-label={`${t('orderAgain')}: ${t('orderNumber', { number: order.number })}`}
      onClick={again}
    >
      <RotateCcw aria-hidden size={18} strokeWidth={1.75} />
      {t('orderAgain')}
    </Button>
  );
}
