import { wordsFor } from '@shikanji/api/errors';
import type { Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { money } from '@shikanji/ui/format/money';
import { Notice } from '@shikanji/ui/notice';
import { useSpeech } from '../../lib/i18n';
import { ProblemNotices } from './problem-notices';
import type { Checkout } from './use-checkout';
import { usePlaceOrder } from './use-place-order';

interface PlaceButtonProps {
  checkout: Checkout;
  store: Store;
}

/** Who is not signed in is asked on this page, further up. */
function askWho() {
  const who = document.getElementById('who');
  who?.scrollIntoView({ block: 'center' });
  who?.querySelector<HTMLElement>('input, a')?.focus({ preventScroll: true });
}

export function PlaceButton({ checkout, store }: PlaceButtonProps) {
  const { t, language } = useSpeech();
  const { me, quote, settled, problems, problemsElsewhere, paymentMethod } = checkout;
  const place = usePlaceOrder(checkout.request);
  const placing = place.isPending || place.isSuccess;
  const price = quote && <span className="money">{money(quote.totalPaise)}</span>;

  function press() {
    if (placing || !settled) return;
    if (problems.length > 0 || !quote?.quoteToken) {
      const first = document.querySelector('#checkout [role=alert], #checkout form');
      first?.scrollIntoView({ block: 'center' });
      const fields = [...(first?.querySelectorAll('input') ?? [])];
      (fields.find((field) => field.value === '') ?? fields[0])?.focus();
      return;
    }
    place.mutate({ quoteToken: quote.quoteToken, paymentMethod });
  }

  return (
    <div className="flex flex-col gap-3">
      <ProblemNotices problems={problemsElsewhere} store={store} />
      {place.isError && <Notice tone="clay">{wordsFor(place.error, language)}</Notice>}
      {me === null ? (
        <Button size="large" onClick={askWho}>
          {t('signInToOrder')}
        </Button>
      ) : (
        <Button size="large" busy={placing || !settled} onClick={press}>
          {placing ? (
            t('placing')
          ) : (
            <>
              {t('placeOrder')} {price}
            </>
          )}
        </Button>
      )}
    </div>
  );
}
