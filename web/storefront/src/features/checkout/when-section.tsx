import { wordsFor } from '@shikanji/api/errors';
import type { Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { slotIn } from '@shikanji/ui/format/slot';
import { timeIn, whenIn } from '@shikanji/ui/format/time';
import { Notice } from '@shikanji/ui/notice';
import { Clock } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { type ChosenSlot, slotChoice } from '../../lib/choices';
import { openSentence, shortName, takesOrdersFor } from '../../lib/store';
import type { Checkout } from './use-checkout';
import type { Placing } from './use-place-order';
import { isRefusedForTime } from './when';
import { Warnings } from './warnings';
import { useCheckoutSpeech } from './words';

const SlotSheet = lazy(async () => ({ default: (await import('./slot-sheet')).SlotSheet }));

interface WhenSectionProps {
  checkout: Checkout;
  store: Store;
  place: Placing;
}

const whyLost = { full: 'slotFull', gone: 'slotGone', passed: 'slotPassed' } as const;

export function WhenSection({ checkout, store, place }: WhenSectionProps) {
  const { t, language } = useCheckoutSpeech();
  const [choosing, setChoosing] = useState(false);
  const { when, type } = checkout;
  const chosen = when.kind === 'slot' || when.kind === 'lost' ? when.slot : null;
  const refused = isRefusedForTime(place.error);

  function choose(slot: ChosenSlot | null) {
    place.reset();
    slotChoice.set(slot);
    setChoosing(false);
  }

  return (
    <section aria-labelledby="when" className="flex flex-col gap-3">
      <h2 id="when" tabIndex={-1} className="text-2xl outline-none">
        {t('when')}
      </h2>
      {when.kind === 'lost' ? (
        <Notice tone="clay">
          {t(whyLost[when.why], { slot: slotIn(store.timeZone, when.slot, language) })}{' '}
          {t('chooseAgain')}
        </Notice>
      ) : (
        refused && <Notice tone="clay">{wordsFor(place.error, language)}</Notice>
      )}
      {when.kind !== 'lost' && (
        <p className="flex items-start gap-2 text-lg">
          <Clock aria-hidden size={22} strokeWidth={1.75} className="mt-0.5 shrink-0" />
          <Sentence checkout={checkout} store={store} />
        </p>
      )}
      {when.kind !== 'lost' && <Warnings warnings={checkout.warningsOfTime} />}
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1 empty:hidden">
        {store.slots.offered && (
          <Button
            id="choose-time"
            look={when.kind === 'ahead' || when.kind === 'lost' ? 'primary' : 'outline'}
            aria-haspopup="dialog"
            onClick={() => setChoosing(true)}
          >
            {t(chosen === null ? 'chooseTime' : 'otherTime')}
          </Button>
        )}
        {chosen !== null && (takesOrdersFor(store, type) || !store.slots.offered) && (
          <Button look="plain" className="px-0!" onClick={() => choose(null)}>
            {t('soonAfterAll')}
          </Button>
        )}
      </div>
      {choosing && (
        <Suspense>
          <SlotSheet
            store={store}
            request={checkout.request}
            customerId={checkout.me?.id ?? null}
            chosen={chosen}
            onChoose={choose}
            onClose={() => setChoosing(false)}
          />
        </Suspense>
      )}
    </section>
  );
}

/** As soon as possible or for a time, with the promise; or why a time has to be chosen. */
function Sentence({ checkout, store }: Pick<WhenSectionProps, 'checkout' | 'store'>) {
  const { t, language } = useCheckoutSpeech();
  const { when, type, promisedAt, problems } = checkout;
  const promise = type === 'delivery' ? 'promiseDelivery' : 'promisePickup';
  if (when.kind === 'slot') {
    return (
      <span>
        <strong className="block font-semibold text-balance">
          {slotIn(store.timeZone, when.slot, language)}
        </strong>
        {promisedAt && (
          <span className="text-cumin">
            {t(promise, {
              // what is brought may come until the slot ends
              time: timeIn(
                store.timeZone,
                type === 'delivery' ? when.slot.end : promisedAt,
                language,
              ),
            })}
          </span>
        )}
      </span>
    );
  }
  const sentence = openSentence(store, t, language, type);
  if (when.kind === 'ahead') {
    return when.why === 'busy'
      ? t('kitchenFull')
      : t('closedAhead', { store: shortName(store), sentence });
  }
  const shut = problems.some(({ code }) => code === 'store_closed' || code === 'store_paused');
  if (shut) return <span className="text-cumin">{sentence}</span>;
  return (
    <span>
      {promisedAt && (
        <strong className="font-semibold">
          {t(promise, { time: whenIn(store.timeZone, promisedAt, language) })}{' '}
        </strong>
      )}
      <span className="text-cumin">{t('asap')}</span>
    </span>
  );
}
