import type { AuditLine } from '@shikanji/api/types';
import { dateIn, timeIn } from '@shikanji/ui/format/time';
import { here } from '../../lib/here';
import { roleName } from '../../lib/role-words';
import { deeds } from './deeds';
import { fieldWord, hiddenWord } from './words';

/** `moved order`, the id of which may be a link, `from pending to confirmed`. */
export interface Sentence {
  did: string;
  /** The id comes between `did` and `rest`. */
  names: boolean;
  rest: string;
}

export type AuditChange = AuditLine['changes'][number];

export const isHidden = (value: string | null): boolean => value?.startsWith('#') === true;

const times = ['endsAt', 'effectiveFrom', 'promisedAt', 'newTime'];

/** One side of a change as people say it. */
export function valueWords(field: string, value: string | null): string {
  if (value === null) return 'nothing';
  if (isHidden(value)) return hiddenWord(field);
  if (field === 'role') return roleName(value);
  if (times.includes(field)) return `${dateIn(here, value)}, ${timeIn(here, value)}`;
  // of codes people say the words, of ids every sign counts
  return (isId(value) ? value : value.replaceAll('_', ' ')).replaceAll(',', ', ');
}

const isId = (value: string): boolean => /^[a-z]+_[0-9a-z]{20,}/.test(value);

const change = ({ changes }: AuditLine, field: string): AuditChange | undefined =>
  changes.find((candidate) => candidate.field === field);

function fromTo(line: AuditLine, field: string): string {
  const found = change(line, field);
  if (found === undefined) return '';
  const after = valueWords(field, found.after);
  return found.before === null
    ? `to ${after}`
    : `from ${valueWords(field, found.before)} to ${after}`;
}

const as = (line: AuditLine): string => {
  const role = change(line, 'role')?.after;
  return role === undefined || role === null ? '' : `as ${roleName(role)}`;
};

/** `name, role from chef to cashier`. */
const changed = (line: AuditLine): string =>
  line.changes
    .map(({ field, after, before }) =>
      isHidden(after) || isHidden(before) || field === 'storeIds'
        ? fieldWord(field)
        : `${fieldWord(field)} ${fromTo(line, field)}`,
    )
    .join(', ');

/** What changed of an ingredient; its version, which always does, tells nobody anything. */
function described(line: AuditLine): string {
  const told = changed({
    ...line,
    changes: line.changes.filter(({ field }) => field !== 'version'),
  });
  return told && `: ${told}`;
}

function found(line: AuditLine): string {
  const ids = change(line, 'found')?.after ?? '';
  const count = ids === '' ? 0 : ids.split(',').length;
  return count === 0 ? 'and found nobody' : `and found ${count}`;
}

const plain = (did: string): Sentence => ({ did, names: false, rest: '' });
const naming = (did: string, rest = ''): Sentence => ({ did, names: true, rest });

const sentences: Readonly<Record<string, (line: AuditLine) => Sentence>> = {
  'order.moved': (line) =>
    naming(
      'moved order',
      `${fromTo(line, 'status')}${change(line, 'paymentStatus') ? `, payment ${fromTo(line, 'paymentStatus')}` : ''}`,
    ),
  'order.new_time_asked': (line) => naming('asked to move order', fromTo(line, 'newTime')),
  'order.new_time_taken_back': () => naming('no longer asks to move order'),
  'order.new_time_agreed': (line) =>
    naming('moved the promise of order', fromTo(line, 'promisedAt')),
  'stock.adjusted': (line) => naming('set the stock of', fromTo(line, 'onHand')),
  'stock.counted': (line) => naming('counted', fromTo(line, 'onHand')),
  'stock.wasted': (line) => naming('threw away some of', fromTo(line, 'onHand')),
  'ingredient.created': () => naming('added'),
  'ingredient.changed': (line) => naming('changed', described(line)),
  'diet_rules.approved': (line) =>
    plain(
      `approved version ${line.subject} of the diet rules, ${fieldWord('effectiveFrom')} ${valueWords('effectiveFrom', change(line, 'effectiveFrom')?.after ?? null)}`,
    ),
  'observance.written': (line) =>
    naming(
      change(line, 'from')?.before === null ? 'added to the calendar' : 'changed in the calendar',
      changed(line) && `: ${changed(line)}`,
    ),
  'observance.deleted': () => naming('removed from the calendar'),
  'staff.invited': (line) => naming('invited', as(line)),
  'staff.invited_again': () => naming('sent the invitation again to'),
  'staff.joined': (line) => plain(`joined ${as(line)}`.trim()),
  'staff.changed': (line) => naming('changed', changed(line) && `: ${changed(line)}`),
  'session.ended': () => plain('signed out a device'),
  'session.others_ended': () => plain('signed out all other devices'),
  'password.changed': () => plain('changed their own password'),
  'password.reset': () => plain('set a new password by link'),
  'second_factor.set': () => plain('set up a second factor'),
  'second_factor.removed': () => plain('took the second factor away'),
  'second_factor.reset': () => naming('took away the lost second factor of'),
  'profile.changed': (line) =>
    plain(`changed their own profile: ${changed(line)}`.replace(/: $/, '')),
  'customer.searched': (line) => plain(`looked for a customer ${found(line)}`),
  'customer.read': () => naming('looked at the profile of'),
  'customer.addresses_read': () => naming('looked at the addresses of'),
  'customer.preferences_read': () => naming('looked at the preferences of'),
  'customer.consents_read': () => naming('looked at the consents of'),
  'customer.orders_read': () => naming('looked at the orders of'),
  'customer.exported': () => naming('took a copy of all data of'),
  'customer.erased': () => naming('erased'),
  'dead_letter.replayed': () => naming('sent again the dead letter'),
};

/** What was done, in words; an action that this page does not know yet stands as it is. */
export function sentenceOf(line: AuditLine): Sentence {
  return (
    sentences[line.action]?.(line) ??
    naming(deeds[line.action] ?? `did ${line.action} to`, changed(line) && `: ${changed(line)}`)
  );
}

const kinds: Readonly<Record<string, string>> = {
  cus: 'customer',
  stf: 'colleague',
  prod: 'product',
  ingr: 'ingredient',
  obs: 'observance',
  ses: 'device',
};

/** An id as one reads it in passing: what it is, and its last letters, which are the ones that differ. */
export const shortId = (id: string): string => (id.length > 12 ? `…${id.slice(-6)}` : id);

export const kindOf = (id: string): string => kinds[id.slice(0, id.indexOf('_'))] ?? '';
