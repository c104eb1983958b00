import { textOf } from '../../lib/search';
import { type Group, isGroup } from './words';

/** What is looked for stands in the address. */
export interface AuditSearch {
  group?: Group;
  /** The id of who did it. */
  actor?: string;
  /** The id of what it was done to. */
  subject?: string;
  /** Days as a date field writes them, both included. */
  from?: string;
  to?: string;
}

function dayOf(search: Record<string, unknown>, name: string): string | undefined {
  const text = textOf(search, name);
  return text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text))
    ? text
    : undefined;
}

export function auditSearch(search: Record<string, unknown>): AuditSearch {
  const group = textOf(search, 'group');
  const actor = textOf(search, 'actor');
  const subject = textOf(search, 'subject');
  const from = dayOf(search, 'from');
  const to = dayOf(search, 'to');
  return {
    ...(isGroup(group) && { group }),
    ...(actor !== undefined && { actor }),
    ...(subject !== undefined && { subject }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}

export const isNarrowed = (search: AuditSearch): boolean => Object.keys(search).length > 0;

/** The days are the wrong way round. */
export const isBackwards = ({ from, to }: AuditSearch): boolean =>
  from !== undefined && to !== undefined && from > to;
