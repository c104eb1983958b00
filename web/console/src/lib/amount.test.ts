// @vitest-environment node
import { describe, expect, it } from 'vitest';
import {
  amountOf,
  amountWords,
  difference,
  inLarge,
  inSmall,
  perDay,
  roughly,
  signedAmount,
  sum,
  times,
} from './amount';

describe('an amount in words', () => {
  it.each([
    [1250, 'g', '1.25 kg'],
    [1251, 'g', '1.251 kg'],
    [27777.778, 'g', '27.777778 kg'],
    [9949.5, 'g', '9.9495 kg'],
    [999.5, 'g', '999.5 g'],
    [999, 'g', '999 g'],
    [0.125, 'g', '0.125 g'],
    [150000, 'ml', '150 l'],
    [12500000, 'g', '12,500 kg'],
    [-1500, 'ml', '−1.5 l'],
    [0, 'g', '0 g'],
    [5000, 'piece', '5,000'],
    [2.5, 'piece', '2.5'],
  ] as const)('%d %s is %s', (amount, unit, words) => {
    expect(amountWords(amount, unit)).toBe(words.replace(' ', '\u00a0'));
  });

  it('is rough where one only glances', () => {
    expect(roughly(27777.778, 'g')).toBe('27.778\u00a0kg');
    expect(roughly(999.125, 'g')).toBe('999.125\u00a0g');
  });

  it('has its sign where it is a difference', () => {
    expect(signedAmount(1250, 'g')).toBe('+1.25\u00a0kg');
    expect(signedAmount(-3, 'piece')).toBe('−3');
    expect(signedAmount(0, 'ml')).toBe('0\u00a0ml');
  });
});

describe('an amount as it is typed', () => {
  it.each([
    ['12', 'whole', 12],
    [' −3 ', 'whole', -3],
    ['1.5', 'whole', null],
    ['1.5', 'fine', 1.5],
    ['0.125', 'fine', 0.125],
    ['0.1255', 'fine', null],
    ['1,250', 'fine', null],
    ['1 kg', 'fine', null],
    ['', 'fine', null],
    ['1e3', 'fine', null],
  ] as const)('%j, %s, is %j', (text, fineness, amount) => {
    expect(amountOf(text, fineness)).toBe(amount);
  });
});

it('sums without a hair of error', () => {
  expect(sum(0.1, 0.2)).toBe(0.3);
  expect(difference(0.3, 0.1)).toBe(0.2);
  expect(difference(150000.001, 150000)).toBe(0.001);
});

it('is written in a field in the larger unit where that is exact, and kept in the smaller', () => {
  expect(inLarge(25_000, 'g')).toEqual({ amount: 25, unit: 'kg' });
  expect(inLarge(1_250.5, 'g')).toEqual({ amount: 1_250.5, unit: 'g' });
  expect(inLarge(5_000, 'piece')).toEqual({ amount: 5_000, unit: 'piece' });
  expect(inSmall(1.255, 'kg')).toBe(1_255);
  expect(inSmall(1.255, 'g')).toBe(1.255);
  expect(times(0.1, 3)).toBe(0.3);
  expect(perDay(100, 28)).toBe(3.571);
});
