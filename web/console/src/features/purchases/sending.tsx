import { wordsFor } from '@shikanji/api/errors';
import type { PurchaseOrder, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { CopyButton } from '../../lib/copy-button';
import { orderText } from './order-text';
import { sendPurchase } from './queries';
import { useStep } from './use-step';
import { words } from './words';

interface SendingProps {
  purchase: PurchaseOrder;
  store: Store;
  /** The form above has something that is not saved. */
  dirty: boolean;
}

/** From a draft to something that is waited for; only what was saved can be. */
export function Sending({ purchase, store, dirty }: SendingProps) {
  const send = useStep(
    purchase,
    () => sendPurchase(purchase.id),
    ({ number }) => words.sent(number),
  );
  return (
    <section className="flex flex-col items-start gap-2">
      <p className="text-cumin">{dirty ? words.sendFirst : words.sendHint}</p>
      {send.isError && <Notice tone="clay">{wordsFor(send.error, 'en')}</Notice>}
      <div className="flex flex-wrap items-center gap-2">
        <Button
          look="lemon"
          size="large"
          disabled={dirty}
          busy={send.isPending}
          onClick={() => send.mutate(undefined)}
        >
          {words.send}
        </Button>
        {!dirty && (
          <CopyButton text={orderText(purchase, store)} label={words.copy} copied={words.copied} />
        )}
      </div>
    </section>
  );
}
