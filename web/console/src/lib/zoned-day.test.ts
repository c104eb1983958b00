// @vitest-environment node
import { dayOf } from '@shikanji/ui/format/time';
import { describe, expect, it } from 'vitest';
import { endOfDay, instantIn, lastDay, startOfDay } from './zoned-day';

describe('a day where the store is', () => {
  it.each([
    ['Asia/Kolkata', '2026-11-30', '2026-11-30T18:30:00.000Z'],
    ['UTC', '2026-12-31', '2027-01-01T00:00:00.000Z'],
    ['America/New_York', '2026-10-31', '2026-11-01T04:00:00.000Z'],
    ['America/New_York', '2026-11-01', '2026-11-02T05:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29', '2026-03-29T22:00:00.000Z'],
  ])('in %s, %s ends at %s', (zone, day, end) => {
    expect(endOfDay(zone, day).toISOString()).toBe(end);
    expect(lastDay(zone, end)).toBe(day);
  });

  it.each([
    ['Asia/Kolkata', '2026-11-30', '2026-11-29T18:30:00.000Z'],
    ['America/New_York', '2026-11-01', '2026-11-01T04:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z'],
  ])('in %s, %s begins at %s', (zone, day, begin) => {
    expect(startOfDay(zone, day).toISOString()).toBe(begin);
  });

  it.each([
    ['Asia/Kolkata', '2026-11-30', '18:30', '2026-11-30T13:00:00.000Z'],
    ['Europe/Berlin', '2026-03-29', '12:00', '2026-03-29T10:00:00.000Z'],
    ['America/New_York', '2026-11-01', '12:00', '2026-11-01T17:00:00.000Z'],
  ])('in %s, %s %s is %s', (zone, day, time, instant) => {
    expect(instantIn(zone, day, time).toISOString()).toBe(instant);
  });

  it('is the one that the clock there shows', () => {
    expect(dayOf('Asia/Kolkata', new Date('2026-11-30T18:29:59Z'))).toBe('2026-11-30');
    expect(dayOf('Asia/Kolkata', new Date('2026-11-30T18:30:00Z'))).toBe('2026-12-01');
  });
});
