import type { Preferences } from '@shikanji/api/types';

export const diets = ['any', 'jain', 'jain_strict', 'vegan'] as const;
export const spices = ['any', '0', '1', '2', '3'] as const;
/** Each in its own language, for who reads only that. */
export const languages = [
  { code: 'en', name: 'English' },
  { code: 'hi', name: 'हिन्दी' },
] as const;

/** What the form holds: radio buttons know text alone. */
export interface PreferencesGiven extends Omit<Preferences, 'spiceLevel'> {
  spice: (typeof spices)[number];
}

export function asForm({ spiceLevel, ...kept }: Preferences): PreferencesGiven {
  return { ...kept, spice: spices.find((spice) => spice === String(spiceLevel)) ?? 'any' };
}

export function asUpdate({ spice, ...given }: PreferencesGiven): Preferences {
  return { ...given, spiceLevel: spice === 'any' ? null : Number(spice) };
}
