import { Badge } from '@shikanji/ui/badge';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { money } from '@shikanji/ui/format/money';
import { storeChoice } from '../../lib/choices';
import { openSentence, shortName, takesOrdersFor } from '../../lib/store';
import type { ListedStore } from './arrange';
import { distanceIn } from './distance';
import { useStoreSpeech } from './words';

/** A store with its address, whether it is open, and what it asks for bringing it, if it brings it. */
export function StoreOption({ listed, chosen }: { listed: ListedStore; chosen: string }) {
  const { t, language } = useStoreSpeech();
  const { store, terms, metres, best } = listed;
  const name = shortName(store);
  const type = terms ? 'delivery' : undefined;
  const delivery = terms && [
    t('deliveryFrom', { fee: money(terms.deliveryFeePaise) }),
    ...(terms.freeDeliveryAbovePaise !== null && terms.deliveryFeePaise > 0
      ? [t('freeFrom', { amount: money(terms.freeDeliveryAbovePaise) })]
      : []),
    ...(terms.minOrderPaise > 0 ? [t('minimum', { amount: money(terms.minOrderPaise) })] : []),
    // of a store that is closed now it would be said as though it were open
    ...(takesOrdersFor(terms, 'delivery') ? [t('about', { minutes: terms.etaMinutes })] : []),
  ];
  return (
    <ChoiceRow
      type="radio"
      name="store"
      label={name}
      aria-label={best ? `${name}, ${t('best')}` : name}
      note={
        <>
          {best && (
            <span className="my-0.5 block">
              <Badge>{t('best')}</Badge>
            </span>
          )}
          {delivery && <span className="block font-semibold text-ink">{delivery.join(', ')}</span>}
          {store.address.line1}, {store.address.city} {store.address.pincode}
          <br />
          {openSentence(store, t, language, type)}
        </>
      }
      end={metres === null ? undefined : distanceIn(metres, language)}
      checked={store.id === chosen}
      onChange={() => storeChoice.set(store.id)}
    />
  );
}
