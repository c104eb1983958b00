import type { Store } from '@shikanji/api/types';
import { TextField } from '@shikanji/ui/text-field';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { isNamed, type ListedStore } from './arrange';
import { StoreOption } from './store-option';
import { useStoreSpeech } from './words';

/** Of more one looks for a name. */
const inSight = 6;

interface StoreListProps {
  serving: readonly ListedStore[];
  others: readonly ListedStore[];
  chosen: Store;
  /** For whom the first ones deliver; null if nobody asked. */
  place: string | null;
}

/** All stores, those that deliver to a place above the others. */
export function StoreList({ serving, others, chosen, place }: StoreListProps) {
  const { t } = useStoreSpeech();
  const [typed, setTyped] = useState('');
  const named = ({ store }: ListedStore) => isNamed(store, typed);
  const groups = [
    { legend: t('deliversTo', { place: place ?? '' }), listed: serving.filter(named) },
    { legend: t(place === null ? 'ourStores' : 'pickupOnly'), listed: others.filter(named) },
  ];
  const count = groups.reduce((sum, { listed }) => sum + listed.length, 0);
  return (
    <div className="flex flex-col gap-4">
      {serving.length + others.length > inSight && (
        <TextField
          label={t('filter')}
          type="search"
          autoComplete="off"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          end={<Search aria-hidden size={20} strokeWidth={1.75} className="mt-3 mr-3 text-cumin" />}
        />
      )}
      <p role="status" className={count === 0 ? '' : 'sr-only'}>
        {count === 0
          ? t('noneNamed', { typed: typed.trim() })
          : typed !== '' && t(count === 1 ? 'matching_one' : 'matching_other', { count })}
      </p>
      {groups.map(
        ({ legend, listed }) =>
          listed.length > 0 && (
            <fieldset key={legend} className="flex flex-col gap-2">
              <legend
                className={place === null ? 'sr-only' : 'mb-2 font-display text-lg font-bold'}
              >
                {legend}
              </legend>
              {listed.map((one) => (
                <StoreOption key={one.store.id} listed={one} chosen={chosen.id} />
              ))}
            </fieldset>
          ),
      )}
    </div>
  );
}
