// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  dayWords,
  daysLater,
  durationWords,
  isMonday,
  mondayOf,
  shortDay,
  weekFrom,
  weekWords,
} from './days';

describe('a week', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-24', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
  ])('of %s begins on %s', (day, monday) => expect(mondayOf(day)).toBe(monday));

  it('has seven days, over a change of the clock too', () => {
    expect(weekFrom('2027-03-22').at(-1)).toBe('2027-03-28');
    expect(daysLater('2026-11-23', -7)).toBe('2026-11-16');
  });

  it.each([
    ['2026-11-23', '23–29 Nov 2026'],
    ['2026-11-30', '30 Nov – 6 Dec 2026'],
    ['2026-12-28', '28 Dec 2026 – 3 Jan 2027'],
  ])('from %s is called %s', (monday, words) => expect(weekWords(monday)).toBe(words));

  it.each([
    ['2026-11-23', true],
    ['2026-11-24', false],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['monday', false],
  ])('is known by its Monday: %s %s', (day, known) => expect(isMonday(day)).toBe(known));
});

it('a day is called by its weekday', () => {
  expect(shortDay('2026-11-23')).toBe('Mon 23');
  expect(dayWords('2026-12-01')).toBe('Tue 1 Dec');
});

it.each([
  [0, '0 min'],
  [59, '59 min'],
  [60, '1 h'],
  [510, '8 h 30 min'],
])('%s minutes are %s', (minutes, words) => expect(durationWords(minutes)).toBe(words));
