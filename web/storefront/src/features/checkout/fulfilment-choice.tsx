import type { FulfilmentType, Store } from '@shikanji/api/types';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { fulfilmentChoice } from '../../lib/choices';
import { useSpeech } from '../../lib/i18n';
import { shortName } from '../../lib/store';

export function FulfilmentChoice({ store, chosen }: { store: Store; chosen: FulfilmentType }) {
  const { t } = useSpeech();
  return (
    <fieldset className="grid gap-2 sm:grid-cols-2">
      <legend className="sr-only">{t('where')}</legend>
      <ChoiceRow
        type="radio"
        name="fulfilment"
        label={t('delivery')}
        note={t('deliveryNote')}
        checked={chosen === 'delivery'}
        onChange={() => fulfilmentChoice.set('delivery')}
      />
      <ChoiceRow
        type="radio"
        name="fulfilment"
        label={t('pickup')}
        note={t('pickupNote', { store: shortName(store) })}
        checked={chosen === 'pickup'}
        onChange={() => fulfilmentChoice.set('pickup')}
      />
    </fieldset>
  );
}
