import { done } from '@shikanji/api/client';
import { wordsFor } from '@shikanji/api/errors';
import { ApiProblem } from '@shikanji/api/problem';
import { toast } from '@shikanji/ui/toast';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api } from './api';
import {
  type Favourites,
  favouritesQuery,
  marked,
  ownFavourites,
  useFavourites,
} from './favourites';
import { useSpeech } from './i18n';
import { useMe } from './session';

const mutationKey = ['favourite'];

interface Marking {
  id: string;
  name: string;
  on: boolean;
}

/** Whether a product is a favourite, and the way to change that: seen at once, taken back if it cannot be kept. */
export function useFavourite({ id, name }: { id: string; name: string }) {
  const { t, language } = useSpeech();
  const client = useQueryClient();
  const me = useMe();
  const favourites = useFavourites();
  const show = (marking: Marking) =>
    client.setQueryData<Favourites>(
      favouritesQuery.queryKey,
      (shown) => shown && marked(shown, marking.id, marking.on),
    );
  const keep = useMutation({
    mutationKey,
    // one after the other: two taps on a heart must arrive in their order
    scope: { id: 'favourites' },
    mutationFn: ({ id: productId, on }: Marking) => {
      const params = { path: { id: 'me', productId } };
      return done(
        on
          ? api.PUT('/customers/{id}/favourites/{productId}', { params })
          : api.DELETE('/customers/{id}/favourites/{productId}', { params }),
      );
    },
    onMutate: async (marking) => {
      await client.cancelQueries({ queryKey: favouritesQuery.queryKey });
      ownFavourites.set(marked(ownFavourites.get(), marking.id, false));
      show(marking);
    },
    onError: (fault, marking) => {
      show({ ...marking, on: !marking.on });
      // without a connection the words are about waiting, and here nothing is tried again
      const why =
        fault instanceof ApiProblem && fault.status === 0 ? '' : wordsFor(fault, language);
      toast(`${why} ${t('favouriteUndone', { name: marking.name })}`.trim(), 'clay');
    },
    onSettled: () => {
      if (client.isMutating({ mutationKey }) > 1) return;
      void client.invalidateQueries({ queryKey: favouritesQuery.queryKey });
    },
  });
  const on = favourites?.includes(id) ?? false;
  return {
    on,
    known: favourites !== undefined,
    toggle() {
      if (me) keep.mutate({ id, name, on: !on });
      else ownFavourites.set(marked(ownFavourites.get(), id, !on));
    },
  };
}
