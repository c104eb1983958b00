import type { Store } from '@shikanji/api/types';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { Sheet } from '@shikanji/ui/sheet';
import { useQuery } from '@tanstack/react-query';
import { storeChoice } from '../../lib/choices';
import { useSpeech } from '../../lib/i18n';
import { storesQuery } from '../../lib/queries';
import { openSentence, shortName } from '../../lib/store';
import { PincodeCheck } from './pincode-check';
import { StoreHours } from './store-hours';

interface StoreSheetProps {
  chosen: Store;
  onClose: () => void;
}

export function StoreSheet({ chosen, onClose }: StoreSheetProps) {
  const { t, language } = useSpeech();
  const stores = useQuery(storesQuery).data ?? [chosen];
  return (
    <Sheet open onClose={onClose} title={t('chooseStore')} closeLabel={t('close')}>
      <div className="flex flex-col gap-6 px-4 pb-6">
        <fieldset className="flex flex-col gap-2">
          <legend className="sr-only">{t('ourStores')}</legend>
          {stores.map((store) => (
            <ChoiceRow
              key={store.id}
              type="radio"
              name="store"
              label={shortName(store)}
              note={
                <>
                  {store.address.line1}, {store.address.city} {store.address.pincode}
                  <br />
                  {openSentence(store, t, language)}
                </>
              }
              checked={store.id === chosen.id}
              onChange={() => storeChoice.set(store.id)}
            />
          ))}
        </fieldset>
        <PincodeCheck onChoose={(id) => storeChoice.set(id)} />
        <StoreHours store={chosen} />
      </div>
    </Sheet>
  );
}
