// @vitest-environment node
import type { AuditLine } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import { sentenceOf, valueWords } from './sentence';

const line = (action: string, ...changes: AuditLine['changes']): AuditLine => ({
  id: 'aud_1',
  at: '2026-11-24T07:01:00Z',
  service: 'order',
  actorId: 'stf_1',
  actorName: 'Asha',
  role: 'manager',
  action,
  subject: 'ord_1',
  storeId: null,
  changes,
  address: '10.0.0.7',
  requestId: 'counter-7',
});
const words = (of: AuditLine): string => {
  const { did, names, rest } = sentenceOf(of);
  return [did, names && '…', rest].filter(Boolean).join(' ').replace(' :', ':');
};
const change = (field: string, before: string | null, after: string | null) => ({
  field,
  before,
  after,
});

describe('a line of the audit log in words', () => {
  it.each([
    [
      line('order.moved', change('status', 'ready', 'out_for_delivery')),
      'moved order … from ready to out for delivery',
    ],
    [line('order.new_time_taken_back'), 'no longer asks to move order …'],
    [
      line('store.changed', change('prepMinutes', '12', '15')),
      'changed the settings of store …: prep minutes from 12 to 15',
    ],
    [line('stock.adjusted', change('onHand', '500', '321')), 'set the stock of … from 500 to 321'],
    [line('stock.counted', change('onHand', '500', '0')), 'counted … from 500 to 0'],
    [line('stock.wasted', change('onHand', '2', '1.5')), 'threw away some of … from 2 to 1.5'],
    [
      line('ingredient.changed', change('part', 'leaf', 'root'), change('version', '1', '2')),
      'changed …: which part from leaf to root',
    ],
    [line('ingredient.changed', change('version', '1', '2')), 'changed …'],
    [
      line('observance.written', change('from', null, '2026-08-31')),
      'added to the calendar …: first day to 2026-08-31',
    ],
    [
      line('observance.written', change('to', '2026-08-31', '2026-09-01')),
      'changed in the calendar …: last day from 2026-08-31 to 2026-09-01',
    ],
    [
      line('staff.invited', change('name', null, '#aa'), change('role', null, 'chef')),
      'invited … as chef',
    ],
    [
      line('staff.changed', change('name', '#aa', '#bb'), change('role', 'chef', 'cashier')),
      'changed …: name, role from chef to cashier',
    ],
    [
      line('customer.searched', change('for', null, '#aa'), change('found', null, 'cus_1,cus_2')),
      'looked for a customer and found 2',
    ],
    [
      line('customer.searched', change('found', null, '')),
      'looked for a customer and found nobody',
    ],
    [line('profile.changed', change('phone', '#aa', null)), 'changed their own profile: phone'],
    [
      line('shop.painted', change('wall', 'green', 'lemon')),
      'did shop.painted to …: wall from green to lemon',
    ],
  ])('%#', (given, expected) => expect(words(given)).toBe(expected));

  it('names the version of the rules, and from when it holds', () => {
    const given = line(
      'diet_rules.approved',
      change('effectiveFrom', null, '2026-11-24T08:00:00Z'),
    );

    expect(words({ ...given, subject: '2' })).toMatch(
      /^approved version 2 of the diet rules, in effect from 24 Nov 2026, /,
    );
  });

  it('keeps ids as they are, and hides what is a mark only', () => {
    expect(valueWords('found', 'cus_01m8bqdpvfe29vffjs99jx8c1n')).toContain('cus_01m8');
    expect(valueWords('phone', '#z1qWBZtwEK17ZBGm')).toBe('a phone (hidden)');
  });
});
