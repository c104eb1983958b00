// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { paiseOf, rupeesOf } from './rupees';

describe('a price as it is typed', () => {
  it.each([
    ['80', 8_000],
    ['80.5', 8_050],
    ['80.35', 8_035],
    [' ₹ 1,250.05 ', 125_005],
    ['1,00,000', 10_000_000],
    ['-10', -1_000],
    ['−10', -1_000],
    ['0', 0],
    ['-0', 0],
    // a comma that parts no thousands may be meant for a point
    ['12,5', null],
    ['80.355', null],
    ['1e3', null],
    ['', null],
    [undefined, null],
  ])('%j is %j paise', (text, paise) => expect(paiseOf(text)).toBe(paise));

  it.each([
    [8_000, '80'],
    [8_050, '80.50'],
    [8_005, '80.05'],
    [-1_050, '-10.50'],
    [0, '0'],
    [null, ''],
  ])('%j paise stand there as %j', (paise, text) => {
    expect(rupeesOf(paise)).toBe(text);
    expect(paiseOf(text)).toBe(paise);
  });
});
