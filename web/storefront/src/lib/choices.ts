import type { FulfilmentType } from '@shikanji/api/types';
import { persisted } from './persisted';

export type DietFilter = 'all' | 'jain' | 'vegan' | 'nutFree';

const filters: readonly DietFilter[] = ['all', 'jain', 'vegan', 'nutFree'];

/** What one keeps to: remembered, since it does not change from visit to visit. */
export const dietFilter = persisted<DietFilter>(
  'shikanji.diet',
  (stored) => filters.find((filter) => filter === stored) ?? 'all',
);

export const fulfilmentChoice = persisted<FulfilmentType>('shikanji.fulfilment', (stored) =>
  stored === 'pickup' ? 'pickup' : 'delivery',
);

export const addressChoice = persisted<string | null>('shikanji.address', (stored) =>
  typeof stored === 'string' ? stored : null,
);

export const storeChoice = persisted<string | null>('shikanji.store', (stored) =>
  typeof stored === 'string' ? stored : null,
);
