// @vitest-environment node
import type { Staff } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import { inOrder, rolesGivenBy, standingOf } from './standing';

const now = Date.parse('2026-11-24T08:00:00Z');

const person = (id: string, joined: boolean, endsAt: string | null = null): Staff => ({
  id,
  name: id,
  email: `${id}@example.in`,
  role: 'chef',
  storeIds: ['store_mgr'],
  endsAt,
  joined,
  hasSecondFactor: false,
  link: null,
});

describe('the standing of somebody', () => {
  it.each([
    [true, null, 'joined'],
    [false, null, 'invited'],
    [true, '2026-11-24T08:00:01Z', 'joined'],
    [true, '2026-11-24T08:00:00Z', 'ended'],
    [false, '2026-11-23T00:00:00Z', 'lapsed'],
  ] as const)('joined %s, end %s: %s', (joined, endsAt, standing) => {
    expect(standingOf(person('asha', joined, endsAt), now)).toBe(standing);
  });

  it('puts who has ended last', () => {
    const gone = person('gone', true, '2026-01-01T00:00:00Z');

    expect(inOrder([gone, person('a', true), person('b', false)], now).map(({ id }) => id)).toEqual(
      ['a', 'b', 'gone'],
    );
  });
});

describe('the roles that may be given', () => {
  it('are few for managers, and all for owners', () => {
    expect(rolesGivenBy('manager')).toEqual(['chef', 'cashier', 'rider']);
    expect(rolesGivenBy('owner')).toContain('owner');
    expect(rolesGivenBy('admin')).toHaveLength(7);
    expect(rolesGivenBy('chef')).toEqual([]);
  });
});
