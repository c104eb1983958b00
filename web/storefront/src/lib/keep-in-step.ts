import { done } from '@shikanji/api/client';
import type { QueryClient } from '@tanstack/react-query';
import { api } from './api';
import { bringEach } from './bring-favourites';
import { chauviharChoice, outOfStep } from './choices';
import { favouritesQuery, marked, ownFavourites } from './favourites';
import { languageChoice } from './i18n';
import { isUsual, preferencesQuery, savePreferences, takeDiet } from './preferences';

/** After a sign-in: what the server keeps counts here from now on, and what this browser kept goes to the server. */
export async function keepInStep(client: QueryClient): Promise<void> {
  const steps = await Promise.allSettled([takePreferences(client), bringFavourites(client)]);
  if (steps.every(({ status }) => status === 'fulfilled') && ownFavourites.get().length === 0) {
    outOfStep.set(false);
  }
}

async function takePreferences(client: QueryClient): Promise<void> {
  const kept = await client.fetchQuery(preferencesQuery);
  if (kept.diet !== 'any') takeDiet(kept);
  else if (kept.chauvihar) chauviharChoice.set(true);
  const here = languageChoice.get();
  if (kept.language === here) return;
  // a diet tells of religion and goes nowhere unasked; a language may
  if (isUsual(kept)) await savePreferences(client, { language: here });
  else languageChoice.set(kept.language);
}

async function bringFavourites(client: QueryClient): Promise<void> {
  if (ownFavourites.get().length === 0) return;
  await bringEach(
    ownFavourites.get(),
    (productId) =>
      done(
        api.PUT('/customers/{id}/favourites/{productId}', {
          params: { path: { id: 'me', productId } },
        }),
      ),
    (id) => ownFavourites.set(marked(ownFavourites.get(), id, false)),
  );
  // an answer on its way may be from before, and a first one is waited for, not asked for again
  await client.cancelQueries({ queryKey: favouritesQuery.queryKey });
  await client.invalidateQueries({ queryKey: favouritesQuery.queryKey });
}
