import { describe, expect, it } from 'vitest';
import { timeLeft } from './lateness';

const promised = '2026-11-23T10:20:00Z';
const at = (time: string) => Date.parse(`2026-11-23T${time}Z`);

describe('time left', () => {
  it.each([
    ['10:00:00', 20, false],
    ['10:00:01', 20, false],
    ['10:19:59', 1, false],
    ['10:20:00', 0, false],
    ['10:20:01', 1, true],
    ['10:26:00', 6, true],
    ['10:26:01', 7, true],
  ])('at %s is %i minutes, late: %s', (time, minutes, late) => {
    expect(timeLeft(promised, at(time))).toEqual({ minutes, late, ahead: false });
  });

  it('says nothing in minutes when it is hours ahead', () => {
    expect(timeLeft(promised, at('07:21:00'))?.ahead).toBe(false);
    expect(timeLeft(promised, at('07:20:00'))?.ahead).toBe(true);
    expect(timeLeft(promised, at('14:20:00'))?.ahead).toBe(false);
  });

  it('is nothing without a promise', () => {
    expect(timeLeft(null, at('10:00:00'))).toBeNull();
  });
});
