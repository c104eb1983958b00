import type { FulfilmentType } from '@shikanji/api/types';
import { persisted } from './persisted';

export type JainForm = 'jain' | 'jainStrict';
export type DietFilter = 'all' | JainForm | 'vegan' | 'nutFree';

const filters: readonly DietFilter[] = ['all', 'jain', 'jainStrict', 'vegan', 'nutFree'];

/** What one keeps to: remembered, since it does not change from visit to visit. */
export const dietFilter = persisted<DietFilter>(
  'shikanji.diet',
  (stored) => filters.find((filter) => filter === stored) ?? 'all',
);

/** Which Jain is meant by the menu's chip: the strict form is for those whose preferences say so. */
export const jainForm = persisted<JainForm>('shikanji.jain', (stored) =>
  stored === 'jainStrict' ? stored : 'jain',
);

/** Codes of the rules over which households differ: which this one does not keep, and which it keeps though others do not. */
export interface Household {
  accepts: readonly string[];
  refuses: readonly string[];
}

const nobodys: Household = { accepts: [], refuses: [] };

const isCodes = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((code) => typeof code === 'string');

const isHousehold = (value: unknown): value is Household =>
  typeof value === 'object' &&
  value !== null &&
  'accepts' in value &&
  'refuses' in value &&
  isCodes(value.accepts) &&
  isCodes(value.refuses);

export const householdChoice = persisted<Household>('shikanji.household', (stored) =>
  isHousehold(stored) ? stored : nobodys,
);

/** Whether nothing is eaten from sunset to sunrise. */
export const chauviharChoice = persisted<boolean>(
  'shikanji.chauvihar',
  (stored) => stored === true,
);

/** By what the menu is looked through. */
export interface Keeping {
  filter: DietFilter;
  household: Household;
}

export const useKeeping = (): Keeping => ({
  filter: dietFilter.use(),
  household: householdChoice.use(),
});

/** Nothing is known any more of what somebody keeps to. */
export function forgetKeeping(): void {
  dietFilter.set('all');
  jainForm.set('jain');
  householdChoice.set(nobodys);
  chauviharChoice.set(false);
}

export const fulfilmentChoice = persisted<FulfilmentType>('shikanji.fulfilment', (stored) =>
  stored === 'pickup' ? 'pickup' : 'delivery',
);

export const addressChoice = persisted<string | null>('shikanji.address', (stored) =>
  typeof stored === 'string' ? stored : null,
);

export const storeChoice = persisted<string | null>('shikanji.store', (stored) =>
  typeof stored === 'string' ? stored : null,
);

/** A stretch of time that one may order for; the server is told its beginning. */
export interface ChosenSlot {
  start: string;
  end: string;
}

const isSlot = (value: unknown): value is ChosenSlot =>
  typeof value === 'object' &&
  value !== null &&
  'start' in value &&
  'end' in value &&
  typeof value.start === 'string' &&
  typeof value.end === 'string';

/** Null for as soon as possible, which holds again once the time has passed. */
export const slotChoice = persisted<ChosenSlot | null>('shikanji.slot', (stored) =>
  isSlot(stored) && new Date(stored.start) > new Date() ? stored : null,
);

/** Somebody has signed in, and what is kept here and what the server keeps have not been brought together yet. */
export const outOfStep = persisted<boolean>('shikanji.out-of-step', (stored) => stored === true);
