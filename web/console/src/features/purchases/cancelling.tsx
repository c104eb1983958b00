import { wordsFor } from '@shikanji/api/errors';
import type { PurchaseOrder } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { TextField } from '@shikanji/ui/text-field';
import { useState } from 'react';
import { cancelPurchase } from './queries';
import { useStep } from './use-step';
import { words } from './words';

/** Asks once more, and for the reason. */
export function Cancelling({ purchase, dirty }: { purchase: PurchaseOrder; dirty: boolean }) {
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const cancel = useStep(
    purchase,
    (why: string) => cancelPurchase(purchase.id, why),
    ({ number }) => words.cancelled(number),
  );
  const inPart = purchase.status === 'part_received';
  const title = inPart ? words.cancelRest : words.cancel;
  if (!asking) {
    return (
      <Button look="danger" className="self-start" disabled={dirty} onClick={() => setAsking(true)}>
        {title}
      </Button>
    );
  }
  return (
    <form
      ref={focus}
      tabIndex={-1}
      aria-label={title}
      className="flex max-w-160 scroll-mb-28 flex-col gap-3 outline-none"
      onSubmit={(event) => {
        event.preventDefault();
        cancel.mutate(reason.trim());
      }}
    >
      <p>{inPart ? words.cancelRestAsk : words.cancelAsk}</p>
      <TextField
        label={words.cancelReason}
        hint={words.cancelReasonHint}
        maxLength={500}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      {cancel.isError && <Notice tone="clay">{wordsFor(cancel.error, 'en')}</Notice>}
      <div className="flex flex-wrap gap-2">
        <Button look="danger" type="submit" busy={cancel.isPending}>
          {words.cancelYes}
        </Button>
        <Button look="plain" onClick={() => setAsking(false)}>
          {words.cancelNo}
        </Button>
      </div>
    </form>
  );
}

const focus = (form: HTMLElement | null) => form?.focus();
