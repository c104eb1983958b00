import { ChoiceRow } from '@shikanji/ui/choice-row';
import { money } from '@shikanji/ui/format/money';
import { useSpeech } from '../../lib/i18n';
import type { Checkout } from './use-checkout';

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
