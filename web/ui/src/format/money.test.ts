// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { money, moneyDifference, percent } from './money';

describe('money', () => {
  it.each([
    [8000, '₹80'],
    [0, '₹0'],
    [12345, '₹123.45'],
    [29900000, '₹2,99,000'],
    [619, '₹6.19'],
    [50, '₹0.50'],
  ])('writes %i paise as %s', (paise, text) => expect(money(paise)).toBe(text));

  it.each([
    [3000, '+₹30'],
    [-1000, '−₹10'],
    [0, ''],
  ])('writes a difference of %i paise as "%s"', (paise, text) =>
    expect(moneyDifference(paise)).toBe(text),
  );

  it.each([
    [500, '5%'],
    [250, '2.5%'],
    [1200, '12%'],
  ])('writes %i basis points as %s', (bps, text) => expect(percent(bps)).toBe(text));
});
