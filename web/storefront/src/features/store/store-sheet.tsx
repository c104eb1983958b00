import type { Store } from '@shikanji/api/types';
import { Notice } from '@shikanji/ui/notice';
import { Sheet } from '@shikanji/ui/sheet';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Failure } from '../../lib/failure';
import { type Place, servingQuery, storesQuery } from '../../lib/queries';
import { arrange } from './arrange';
import { PlaceSearch } from './place-search';
import { StoreHours } from './store-hours';
import { StoreList } from './store-list';
import { useStoreSpeech } from './words';

interface StoreSheetProps {
  chosen: Store;
  onClose: () => void;
}

export function StoreSheet({ chosen, onClose }: StoreSheetProps) {
  const { t } = useStoreSpeech();
  const stores = useQuery(storesQuery).data ?? [chosen];
  /** Known as long as the sheet is open, and sent nowhere but to the question who delivers there. */
  const [place, setPlace] = useState<Place | null>(null);
  const serving = useQuery(servingQuery(place));
  const point =
    place?.lat === undefined || place.lng === undefined ? null : { lat: place.lat, lng: place.lng };
  const words = place?.pincode ?? t('yourLocation');
  const known = place !== null && serving.data !== undefined;
  const listed = arrange(stores, serving.data ?? [], known ? point : null);
  return (
    <Sheet open onClose={onClose} title={t('chooseStore')} closeLabel={t('close')}>
      <div className="flex flex-col gap-6 px-4 pt-2 pb-6">
        <PlaceSearch busy={serving.isFetching} onSearch={setPlace} />
        {serving.isError && (
          <Failure fault={serving.error} onRetry={() => void serving.refetch()} />
        )}
        <div role="status" className="contents">
          {known && listed.serving.length === 0 && (
            <Notice>
              {t('noneDelivers', { place: words })} {t(point ? 'nearestFirst' : 'pickupAnywhere')}
            </Notice>
          )}
        </div>
        <StoreList {...listed} chosen={chosen} place={known ? words : null} />
        <StoreHours store={chosen} />
      </div>
    </Sheet>
  );
}
