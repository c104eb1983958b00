import { wordsFor } from '@shikanji/api/errors';
import type { Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { money } from '@shikanji/ui/format/money';
import { Notice } from '@shikanji/ui/notice';
import { useSpeech } from '../../lib/i18n';
import { ProblemNotices } from './problem-notices';
import type { Checkout } from './use-checkout';
import type { Placing } from './use-place-order';
import { Warnings } from './warnings';
import { isAboutTime, isRefusedForTime } from './when';

interface PlaceButtonProps {
  checkout: Checkout;
  store: Store;
  place: Placing;
}

/** Who is not signed in is asked on this page, further up. */
function askWho() {
  const who = document.getElementById('who');
  who?.scrollIntoView({ block: 'center' });
  who?.querySelector<HTMLElement>('input, a')?.focus({ preventScroll: true });
}

/** Another time is chosen further up, too. */
function askWhen() {
  const when = document.getElementById('choose-time') ?? document.getElementById('when');
  when?.scrollIntoView({ block: 'center' });
  when?.focus({ preventScroll: true });
}

export function PlaceButton({ checkout, store, place }: PlaceButtonProps) {
  const { t, language } = useSpeech();
  const { me, quote, settled, problems, problemsElsewhere, paymentMethod, when } = checkout;
  const late = when.kind === 'ahead' || when.kind === 'lost';
  const placing = place.isPending || place.isSuccess;
  const price = quote && <span className="money">{money(quote.totalPaise)}</span>;

  function press() {
    if (placing || !settled) return;
    if (late && problems.every(({ code }) => isAboutTime(code))) {
      askWhen();
      return;
    }
    if (problems.length > 0 || !quote?.quoteToken) {
      const first = document.querySelector('#checkout [role=alert], #checkout form');
      first?.scrollIntoView({ block: 'center' });
      const fields = [...(first?.querySelectorAll('input') ?? [])];
      (fields.find((field) => field.value === '') ?? fields[0])?.focus();
      return;
    }
    place.mutate(
      { quoteToken: quote.quoteToken, paymentMethod },
      { onError: (fault) => isRefusedForTime(fault) && askWhen() },
    );
  }

  return (
    <div className="flex flex-col gap-3">
      <ProblemNotices problems={problemsElsewhere} store={store} type={checkout.type} />
      <Warnings warnings={checkout.warningsOfDishes} />
      {place.isError && !isRefusedForTime(place.error) && (
        <Notice tone="clay">{wordsFor(place.error, language)}</Notice>
      )}
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
