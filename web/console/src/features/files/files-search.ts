import { textOf } from '../../lib/search';
import { type Kind, kinds } from './kinds';

export const rowStates = ['faulty', 'new', 'changed', 'unchanged'] as const;
export type RowState = (typeof rowStates)[number];

export interface FilesSearch {
  /** The first that one may bring, if it is absent. */
  kind?: Kind;
  /** Of what a store has for itself: whose. */
  store?: string;
  /** The import that is looked at. */
  id?: string;
  /** Only such rows of it. */
  show?: RowState;
}

export function filesSearch(search: Record<string, unknown>): FilesSearch {
  const kind = kinds.find((one) => one === search['kind']);
  const store = textOf(search, 'store');
  const id = textOf(search, 'id');
  const show = rowStates.find((one) => one === search['show']);
  return {
    ...(kind !== undefined && { kind }),
    ...(store !== undefined && { store }),
    ...(id !== undefined && { id }),
    ...(show !== undefined && { show }),
  };
}
