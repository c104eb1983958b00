import { textOf } from './search';

/** A list beside which one thing may be open. */
export interface IdSearch {
  /** What is open; `new` for one that is being added. */
  id?: string;
}

export function idSearch(search: Record<string, unknown>): IdSearch {
  const id = textOf(search, 'id');
  return id === undefined ? {} : { id };
}
