import type { Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { useState } from 'react';
import { storeChoice } from '../../lib/choices';
import { useSpeech } from '../../lib/i18n';
import { openSentence, shortName, takesOrders } from '../../lib/store';
import { phoneWords } from '../../lib/phone-words';

/** A chain has more than one reads; who looks for one finds it in the sheet of stores. */
const inSight = 6;

interface StoreCardsProps {
  stores: readonly Store[];
  chosen: string | undefined;
}

export function StoreCards({ stores, chosen }: StoreCardsProps) {
  const { t, language } = useSpeech();
  const [all, setAll] = useState(false);
  const shown = all ? stores : stores.slice(0, inSight);
  return (
    <section aria-labelledby="stores">
      <h2 id="stores" className="text-2xl">
        {t('ourStores')}
      </h2>
      <ul className="mt-2 grid gap-x-8 md:grid-cols-2">
        {shown.map((store) => (
          <li key={store.id} className="flex items-center gap-4 border-t py-4">
            <address className="min-w-0 flex-1 not-italic">
              <span className="block font-display text-xl font-bold">{shortName(store)}</span>
              <span className="block text-cumin">
                {store.address.line1}, {store.address.city} {store.address.pincode}
              </span>
              <span
                className={`block font-semibold ${takesOrders(store) ? 'text-leaf' : 'text-clay'}`}
              >
                {openSentence(store, t, language)}
              </span>
              <a
                href={`tel:${store.phone.replace(/\s/g, '')}`}
                className="inline-flex min-h-11 items-center underline underline-offset-4"
              >
                {phoneWords(store.phone)}
              </a>
            </address>
            {store.id === chosen ? (
              <span className="font-semibold text-cumin">{t('thisStore')}</span>
            ) : (
              <Button
                look="outline"
                aria-label={`${t('orderFrom')}: ${shortName(store)}`}
                onClick={() => storeChoice.set(store.id)}
              >
                {t('orderFrom')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {shown.length < stores.length && (
        <Button look="outline" onClick={() => setAll(true)}>
          {t('showAll')}
        </Button>
      )}
    </section>
  );
}
