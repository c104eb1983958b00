import type { Erasure } from '@shikanji/api/types';
import type { QueryClient } from '@tanstack/react-query';
import { addressChoice, forgetKeeping } from '../../lib/choices';
import { ownFavourites } from '../../lib/favourites';
import { rememberCode } from './sent-code';

const queryKey = ['erasure'];

/** Kept for the page that says goodbye, as long as this page lives; what this browser knew of the person goes. */
export function rememberErasure(client: QueryClient, erasure: Erasure): void {
  client.setQueryData(queryKey, erasure);
  addressChoice.set(null);
  forgetKeeping();
  ownFavourites.set([]);
  rememberCode('verify', null);
  rememberCode('sign_in', null);
}

export const erasureOf = (client: QueryClient): Erasure | undefined =>
  client.getQueryData<Erasure>(queryKey);
