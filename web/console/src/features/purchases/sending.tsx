import { wordsFor } from '@shikanji/api/errors';
import type { PurchaseOrder } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { sendPurchase } from './queries';
import { useStep } from './use-step';
import { words } from './words';

/** From a draft to something that is waited for; only what was saved can be. */
export function Sending({ purchase, dirty }: { purchase: PurchaseOrder; dirty: boolean }) {
  const send = useStep(
    purchase,
    () => sendPurchase(purchase.id),
    ({ number }) => words.sent(number),
  );
  return (
    <section className="flex flex-col items-start gap-2">
      <p className="text-cumin">{dirty ? words.sendFirst : words.sendHint}</p>
      {send.isError && <Notice tone="clay">{wordsFor(send.error, 'en')}</Notice>}
      <Button
        look="lemon"
        size="large"
        disabled={dirty}
        busy={send.isPending}
        onClick={() => send.mutate(undefined)}
      >
        {words.send}
      </Button>
    </section>
  );
}
