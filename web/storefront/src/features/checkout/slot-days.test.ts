// @vitest-environment node
import type { Slot } from '@shikanji/api/types';
import { dayOf } from '@shikanji/ui/format/time';
import { describe, expect, it } from 'vitest';
import { byPartOfDay, dayWords } from './slot-days';

const slot = (start: string): Slot => ({ start, end: start, available: true, inDaylight: null });
const say = (word: string) => word;

describe('the slots of a date', () => {
  it('stand under their part of the day, in the order in which they come', () => {
    const groups = byPartOfDay('Asia/Kolkata', [
      slot('2026-11-23T18:30:00Z'),
      slot('2026-11-23T22:30:00Z'),
      slot('2026-11-24T06:00:00Z'),
      slot('2026-11-24T06:30:00Z'),
      slot('2026-11-24T10:30:00Z'),
      slot('2026-11-24T14:30:00Z'),
    ]);

    expect(groups.map(([part, slots]) => [part, slots.length])).toEqual([
      ['afterMidnight', 1],
      ['morning', 2],
      ['afternoon', 1],
      ['evening', 1],
      ['night', 1],
    ]);
  });

  it('go by the clock of the store', () => {
    expect(byPartOfDay('Europe/London', [slot('2026-11-24T06:30:00Z')])[0]?.[0]).toBe('morning');
    expect(byPartOfDay('Asia/Tokyo', [slot('2026-11-24T06:30:00Z')])[0]?.[0]).toBe('afternoon');
  });
});

describe('the words of a day', () => {
  const lateAtNight = new Date('2026-11-24T18:45:00Z');

  it('are those of the store, for whom it is tomorrow already', () => {
    expect(dayOf('Asia/Kolkata', lateAtNight)).toBe('2026-11-25');
    expect(dayWords('2026-11-25', 'Asia/Kolkata', lateAtNight, say, 'en')).toBe('today');
    expect(dayWords('2026-11-25', 'UTC', lateAtNight, say, 'en')).toBe('tomorrow');
  });

  it('name the day from the day after tomorrow on, over the end of a month as well', () => {
    const now = new Date('2026-11-30T08:00:00Z');
    expect(dayWords('2026-12-01', 'Asia/Kolkata', now, say, 'en')).toBe('tomorrow');
    expect(dayWords('2026-12-02', 'Asia/Kolkata', now, say, 'en')).toBe('Wed, 2 Dec');
    expect(dayWords('2026-12-02', 'Asia/Kolkata', now, say, 'hi')).toBe('बुध, 2 दिस॰');
  });
});
