import { answer } from '@shikanji/api/client';
import type { Address, AddressInput } from '@shikanji/api/types';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from '../../lib/api';
import { addressesQuery } from '../../lib/queries';

/** Adds, or changes the one given. */
export function useSaveAddress(address: Address | undefined) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: AddressInput) =>
      address === undefined
        ? answer(api.POST('/customers/{id}/addresses', { params: { path: { id: 'me' } }, body }))
        : answer(
            api.PUT('/customers/{id}/addresses/{addressId}', {
              params: { path: { id: 'me', addressId: address.id } },
              body,
            }),
          ),
    onSuccess: () => client.invalidateQueries({ queryKey: addressesQuery.queryKey }),
  });
}
