// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { untilOf, untilWords } from './until';

const zone = 'Asia/Kolkata';
/** Half past one in Bengaluru. */
const now = Date.parse('2026-11-24T08:00:00Z');
const at = { day: '', time: '' };

describe('until when something is sold out', () => {
  it.each([
    ['hour', '2026-11-24T09:00:00.000Z'],
    ['threeHours', '2026-11-24T11:00:00.000Z'],
    ['today', '2026-11-24T18:30:00.000Z'],
    ['tomorrow', '2026-11-25T18:30:00.000Z'],
  ] as const)('%s ends at %s', (span, end) => {
    expect(untilOf(span, zone, now, at)?.toISOString()).toBe(end);
  });

  it.each([
    ['2026-11-24', '14:00', '2026-11-24T08:30:00.000Z'],
    ['2026-12-01', '13:30', '2026-12-01T08:00:00.000Z'],
    // over a week, past, and not said
    ['2026-12-01', '13:31', undefined],
    ['2026-11-24', '13:30', undefined],
    ['2026-11-24', '', undefined],
  ])('a time of its own, %s %s, is %s', (day, time, end) => {
    expect(untilOf('at', zone, now, { day, time })?.toISOString()).toBe(end);
  });
});

it.each([
  ['2026-11-24T10:45:00Z', '4:15 pm'],
  ['2026-11-24T18:30:00Z', 'the end of today'],
  ['2026-11-25T18:30:00Z', 'the end of Wed, 25 Nov'],
  ['2026-11-25T18:31:00Z', 'Thu, 26 Nov, 12:01 am'],
])('%s is told as %s', (until, words) => {
  expect(untilWords(zone, until, now)).toBe(words);
});
