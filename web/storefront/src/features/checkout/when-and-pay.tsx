import type { Store } from '@shikanji/api/types';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { money } from '@shikanji/ui/format/money';
import { whenIn } from '@shikanji/ui/format/time';
import { useSpeech } from '../../lib/i18n';
import { openSentence } from '../../lib/store';
import type { Checkout } from './use-checkout';

interface SectionProps {
  checkout: Checkout;
  store: Store;
}

export function When({ checkout, store }: SectionProps) {
  const { t, language } = useSpeech();
  const shut = checkout.problems.some(
    ({ code }) => code === 'store_closed' || code === 'store_paused',
  );
  const promised = shut ? null : checkout.quote?.promisedAt;
  return (
    <section aria-labelledby="when">
      <h2 id="when" className="text-2xl">
        {t('when')}
      </h2>
      <p className="mt-1 text-lg">
        {promised && (
          <strong className="font-semibold">
            {t(checkout.type === 'delivery' ? 'promiseDelivery' : 'promisePickup', {
              time: whenIn(store.timeZone, promised, language),
            })}{' '}
          </strong>
        )}
        <span className="text-cumin">{shut ? openSentence(store, t, language) : t('asap')}</span>
      </p>
    </section>
  );
}

export function Pay({ checkout }: { checkout: Checkout }) {
  const { t } = useSpeech();
  const cash = checkout.paymentMethod === 'cod';
  const total = checkout.quote?.totalPaise;
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="mb-3 font-display text-2xl font-bold">{t('pay')}</legend>
      <ChoiceRow
        type="radio"
        name="payment"
        label={t(cash ? 'cod' : 'counter')}
        note={
          cash ? total !== undefined && t('codNote', { total: money(total) }) : t('counterNote')
        }
        checked
        readOnly
      />
    </fieldset>
  );
}
