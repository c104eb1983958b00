import { answer } from '@shikanji/api/client';
import type { Preferences, PreferencesUpdate } from '@shikanji/api/types';
import type { Language } from '@shikanji/ui/format/money';
import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { api } from './api';
import { chauviharChoice, dietFilter, householdChoice, jainForm } from './choices';

const mine = { params: { path: { id: 'me' } } } as const;

export const preferencesQuery = queryOptions({
  queryKey: ['me', 'preferences'],
  queryFn: () => answer(api.GET('/customers/{id}/preferences', mine)),
});

export async function savePreferences(
  client: QueryClient,
  body: PreferencesUpdate,
): Promise<Preferences> {
  const saved = await answer(api.PUT('/customers/{id}/preferences', { ...mine, body }));
  // what was asked before this was kept may be answered after it
  await client.cancelQueries({ queryKey: preferencesQuery.queryKey });
  client.setQueryData(preferencesQuery.queryKey, saved);
  return saved;
}

/** In passing: the page speaks the language already, whether or not it could be kept. */
export async function keepLanguage(client: QueryClient, language: Language): Promise<void> {
  await savePreferences(client, { language }).catch(() => undefined);
}

type Kept = Pick<Preferences, 'diet' | 'accepts' | 'refuses' | 'chauvihar'>;

/** The menu then shows what suits, and the times at which it may be eaten. */
export function takeDiet({ diet, accepts, refuses, chauvihar }: Kept): void {
  jainForm.set(diet === 'jain_strict' ? 'jainStrict' : 'jain');
  dietFilter.set(filterOf[diet]);
  householdChoice.set({ accepts, refuses });
  chauviharChoice.set(chauvihar);
}

export const keepsAlike = (one: Kept, other: Kept): boolean =>
  one.diet === other.diet &&
  one.chauvihar === other.chauvihar &&
  isSame(one.accepts, other.accepts) &&
  isSame(one.refuses, other.refuses);

const isSame = (some: readonly string[], others: readonly string[]) =>
  some.length === others.length && some.every((code) => others.includes(code));

const filterOf = { any: 'all', jain: 'jain', jain_strict: 'jainStrict', vegan: 'vegan' } as const;

/** Nothing was ever said, as far as one can tell. */
export const isUsual = (kept: Preferences): boolean => {
  const { diet, chauvihar, spiceLevel, language, email, sms, push } = kept;
  return (
    diet === 'any' && !chauvihar && spiceLevel === null && language === 'en' && email && sms && push
  );
};
