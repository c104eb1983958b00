// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { dateIn, dayIn, isSameDay, minutesUntil, timeIn, timeOfDay, whenIn } from './time';

const kolkata = 'Asia/Kolkata';

describe("the store's clock", () => {
  it('is what times are told by, wherever the reader is', () => {
    expect(timeIn(kolkata, '2026-11-23T08:12:00Z')).toBe('1:42 pm');
    expect(timeIn('America/New_York', '2026-11-23T08:12:00Z')).toBe('3:12 am');
  });

  it('decides what is today', () => {
    const beforeMidnight = new Date('2026-11-23T18:00:00Z');
    const afterMidnight = new Date('2026-11-23T19:00:00Z');

    expect(isSameDay(kolkata, beforeMidnight, afterMidnight)).toBe(false);
    expect(isSameDay('UTC', beforeMidnight, afterMidnight)).toBe(true);
  });

  it('names the day only when it is another one', () => {
    const now = new Date('2026-11-23T08:00:00Z');

    expect(whenIn(kolkata, '2026-11-23T08:12:00Z', 'en', now)).toBe('1:42 pm');
    expect(whenIn(kolkata, '2026-11-24T05:30:00Z', 'en', now)).toMatch(/^Tue,? 24 Nov, 11:00 am$/);
  });

  it('tells the year where it matters', () => {
    expect(dateIn(kolkata, '2026-12-31T20:00:00Z')).toBe('1 Jan 2027');
  });

  it('speaks Hindi with Latin figures', () => {
    expect(timeIn(kolkata, '2026-11-23T08:12:00Z', 'hi')).toBe('दोपहर 1:42');
    expect(dayIn(kolkata, '2026-11-23T08:12:00Z', 'hi')).toContain('23');
  });
});

describe('times of day', () => {
  it.each([
    ['11:00', '11:00 am'],
    ['23:30', '11:30 pm'],
    ['00:00', '12:00 am'],
  ])('says %s as %s', (clock, words) => expect(timeOfDay(clock)).toBe(words));
});

describe('minutes until', () => {
  it('rounds up, and is negative once it has passed', () => {
    const now = new Date('2026-11-23T08:00:00Z');

    expect(minutesUntil('2026-11-23T08:11:01Z', now)).toBe(12);
    expect(minutesUntil('2026-11-23T07:58:00Z', now)).toBe(-2);
  });
});
