import type { DeliveryAddress, Store } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { Notice } from '@shikanji/ui/notice';
import { toast } from '@shikanji/ui/toast';
import { useQuery } from '@tanstack/react-query';
import { moveCart } from '../../lib/cart-store';
import { storeChoice } from '../../lib/choices';
import { servingQuery } from '../../lib/queries';
import { shortName } from '../../lib/store';
import { useStoreSpeech } from './words';

interface ServedElsewhereProps {
  store: Store;
  address: DeliveryAddress;
  onMoved: () => void;
}

/** For an address that this store does not deliver to: the store that does, if there is one. */
export function ServedElsewhere({ store, address, onMoved }: ServedElsewhereProps) {
  const { t } = useStoreSpeech();
  const { pincode, lat, lng } = address;
  const point = typeof lat === 'number' && typeof lng === 'number' ? { lat, lng } : {};
  const serving = useQuery(servingQuery({ pincode, ...point })).data;
  const other = serving?.find(({ id }) => id !== store.id);
  if (other === undefined) return null;
  const name = shortName(other);
  return (
    <Notice>
      {t('elsewhere', { store: name, pincode })}
      <br />
      <Button
        look="plain"
        className="px-0!"
        onClick={() => {
          moveCart(store.id, other.id);
          storeChoice.set(other.id);
          toast(t('moved', { store: name }));
          onMoved();
        }}
      >
        {t('moveCart', { store: name })}
      </Button>
    </Notice>
  );
}
