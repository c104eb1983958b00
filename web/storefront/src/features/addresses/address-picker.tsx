import type { Address } from '@shikanji/api/types';
import { Button } from '@shikanji/ui/button';
import { ChoiceRow } from '@shikanji/ui/choice-row';
import { Skeleton } from '@shikanji/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { addressLine } from '../../lib/address-words';
import { Failure } from '../../lib/failure';
import { useSpeech } from '../../lib/i18n';
import { addressesQuery } from '../../lib/queries';
import { AddressForm } from './address-form';

interface AddressPickerProps {
  chosen: string | undefined;
  onChoose: (address: Address) => void;
}

/** One of the saved addresses, or a new one typed on the spot. */
export function AddressPicker({ chosen, onChoose }: AddressPickerProps) {
  const { t } = useSpeech();
  const addresses = useQuery(addressesQuery);
  const [adding, setAdding] = useState(false);
  const none = addresses.data?.length === 0;

  if (addresses.isError) {
    return <Failure fault={addresses.error} onRetry={() => void addresses.refetch()} />;
  }
  if (addresses.data === undefined) return <Skeleton className="h-14" />;
  return (
    <div className="flex flex-col gap-2">
      <fieldset className="flex flex-col gap-2">
        <legend className={none ? 'sr-only' : 'mt-2 mb-2 font-display text-xl font-bold'}>
          {t('addressTitle')}
        </legend>
        {addresses.data.map((address) => (
          <ChoiceRow
            key={address.id}
            type="radio"
            name="address"
            label={address.label ?? address.name}
            note={addressLine(address)}
            checked={address.id === chosen}
            onChange={() => onChoose(address)}
          />
        ))}
      </fieldset>
      {adding || none ? (
        <div className="pt-2">
          <h3 className="mb-3 text-xl">{t('newAddress')}</h3>
          <AddressForm
            onSaved={(address) => {
              setAdding(false);
              onChoose(address);
            }}
            onCancel={none ? undefined : () => setAdding(false)}
          />
        </div>
      ) : (
        <Button look="plain" className="self-start px-0" onClick={() => setAdding(true)}>
          <Plus aria-hidden size={18} /> {t('newAddress')}
        </Button>
      )}
    </div>
  );
}
