import { beforeEach, describe, expect, it } from 'vitest';
import { countdown, rememberCode, rememberedCode, sentCode } from './sent-code';

describe('a code on its way', () => {
  beforeEach(() => sessionStorage.clear());

  it('outlives the page while it is good, and no longer', () => {
    rememberCode('sign_in', sentCode('+919845012345', { resendAfter: 30, expiresIn: 300 }, 1_000));

    expect(rememberedCode('sign_in', 300_000)?.phone).toBe('+919845012345');
    expect(rememberedCode('sign_in', 301_000)).toBeNull();
  });

  it('is for one purpose only', () => {
    rememberCode('verify', sentCode('+919845012345', { resendAfter: 30, expiresIn: 300 }, 0));

    expect(rememberedCode('sign_in', 1)).toBeNull();
  });

  it.each([
    [27_000, '0:27'],
    [26_001, '0:27'],
    [125_000, '2:05'],
    [0, null],
    [-1, null],
  ])('counts %i milliseconds down as %s', (left, words) =>
    expect(countdown(1_000_000 + left, 1_000_000)).toBe(words),
  );
});
