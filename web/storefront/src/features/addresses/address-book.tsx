import { done } from '@shikanji/api/client';
import type { Address } from '@shikanji/api/types';
import { Badge } from '@shikanji/ui/badge';
import { Button } from '@shikanji/ui/button';
import { Skeleton } from '@shikanji/ui/skeleton';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { addressLine } from '../../lib/address-words';
import { api } from '../../lib/api';
import { Failure } from '../../lib/failure';
import { useSpeech } from '../../lib/i18n';
import { addressesQuery } from '../../lib/queries';
import { useStore } from '../../lib/store';
import { AddressForm } from './address-form';
import { useSaveAddress } from './use-save-address';
import { phoneWords } from '../../lib/phone-words';

export function AddressBook() {
  const { t } = useSpeech();
  const addresses = useQuery(addressesQuery);
  // a new address begins in the store's city, which has to be there when its form opens
  useStore();
  const [edited, setEdited] = useState<string | null>(null);
  const close = () => setEdited(null);
  if (addresses.isError) {
    return <Failure fault={addresses.error} onRetry={() => void addresses.refetch()} />;
  }
  if (addresses.data === undefined) return <Skeleton className="h-24" />;
  return (
    <div className="flex flex-col gap-3">
      {addresses.data.length === 0 && <p className="text-cumin">{t('noAddresses')}</p>}
      <ul>
        {addresses.data.map((address) => (
          <li key={address.id} className="border-b py-3">
            {edited === address.id ? (
              <AddressForm address={address} onSaved={close} onCancel={close} />
            ) : (
              <Entry address={address} onEdit={() => setEdited(address.id)} />
            )}
          </li>
        ))}
      </ul>
      {edited === 'new' ? (
        <AddressForm onSaved={close} onCancel={close} />
      ) : (
        <Button look="outline" className="self-start" onClick={() => setEdited('new')}>
          {t('addAddress')}
        </Button>
      )}
    </div>
  );
}

function Entry({ address, onEdit }: { address: Address; onEdit: () => void }) {
  const { t } = useSpeech();
  const client = useQueryClient();
  const [asking, setAsking] = useState(false);
  const save = useSaveAddress(address);
  const remove = useMutation({
    mutationFn: () =>
      done(
        api.DELETE('/customers/{id}/addresses/{addressId}', {
          params: { path: { id: 'me', addressId: address.id } },
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: addressesQuery.queryKey }),
  });
  const name = address.label ?? address.line1;
  const failure = remove.error ?? save.error;
  return (
    <>
      <p className="flex items-center gap-2 font-semibold">
        {name} {address.isDefault && <Badge>{t('defaultAddress')}</Badge>}
      </p>
      <p className="text-cumin">
        {address.name}, {phoneWords(address.phone)}
        <br />
        {addressLine(address)}
      </p>
      {failure && <Failure fault={failure} />}
      <div className="-ml-4 flex flex-wrap">
        {asking ? (
          <>
            <span className="self-center pl-4">{t('removeAddressAsk', { label: name })}</span>
            <Button
              look="plain"
              className="text-clay"
              busy={remove.isPending}
              onClick={() => remove.mutate()}
            >
              {t('remove_address')}
            </Button>
            <Button look="plain" onClick={() => setAsking(false)}>
              {t('cancel')}
            </Button>
          </>
        ) : (
          <>
            <Button look="plain" aria-label={`${t('edit')}: ${name}`} onClick={onEdit}>
              {t('edit')}
            </Button>
            <Button
              look="plain"
              aria-label={`${t('remove_address')}: ${name}`}
              onClick={() => setAsking(true)}
            >
              {t('remove_address')}
            </Button>
            {!address.isDefault && (
              <Button
                look="plain"
                busy={save.isPending}
                onClick={() => save.mutate({ ...address, isDefault: true })}
              >
                {t('makeDefault')}
              </Button>
            )}
          </>
        )}
      </div>
    </>
  );
}
