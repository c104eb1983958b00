// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { whyNone } from './slots-none';
import { draftOf, formOf, pathOf, slotsSchema, slotsWords } from './slots-values';

const slots = {
  offered: true,
  minutes: 30 as const,
  daysAhead: 2,
  noticeMinutes: 0,
  orders: 20,
  longestWaitMinutes: null,
};
const stations = [
  { slug: 'fryer', name: 'Fryer', makeMinutes: 25 },
  { slug: 'bar', name: 'Bar', makeMinutes: null },
];

describe('slots and capacity in the form', () => {
  it('go back as they came', () => {
    const form = slotsSchema.parse(formOf({ slots, stations }));
    expect(draftOf(form)).toEqual({ slots, stations });
  });

  it('are looked at', () => {
    const form = { ...formOf({ slots, stations }), orders: '0', daysAhead: '15' };
    expect(slotsSchema.safeParse(form).error?.issues.map(({ path }) => path[0])).toEqual([
      'daysAhead',
      'orders',
    ]);
  });

  it('find the field that was refused', () => {
    expect(pathOf('/slots/noticeMinutes')).toBe('notice');
    expect(pathOf('/stations/0/makeMinutes')).toBe('stations.0.makeMinutes');
  });

  it('are told in words', () => {
    const form = formOf({ slots, stations });
    expect(slotsWords(form)).toBe(
      '20 orders each 30 minutes, today and 2 days after; Fryer 25 minutes of work.',
    );
    expect(slotsWords({ ...form, orders: '', notice: '60', longestWait: '45' })).toBe(
      'Any number of orders each 30 minutes, today and 2 days after; chosen 60 minutes before at the latest; Fryer 25 minutes of work; nobody waits longer than 45 minutes.',
    );
    expect(slotsWords({ ...form, offered: false })).toMatch(/^No slots/);
  });
});

describe('why a day has no slots', () => {
  const store = { active: true, switchedOn: true, slots };

  it.each([
    [store, '2026-11-30', /too far ahead/],
    [store, '2026-11-23', /over/],
    [store, '2026-11-25', /closed or paused/],
    [{ ...store, switchedOn: false }, '2026-11-25', /switched off/],
    [{ ...store, active: false }, '2026-11-25', /for good/],
    [{ ...store, slots: { ...slots, offered: false } }, '2026-11-25', /may not choose/],
  ])('%#', (given, date, reason) => {
    expect(whyNone(given, '2026-11-24', date)).toMatch(reason);
  });
});
