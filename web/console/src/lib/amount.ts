import type { Stock } from '@shikanji/api/types';

export type Unit = Stock['unit'];

/** What the server keeps of an amount: thousandths. Whole numbers, so that no sum is off by a hair. */
const fine = 1_000;
const thousandths = (amount: number): number => Math.round(amount * fine);

export const difference = (amount: number, other: number): number =>
  (thousandths(amount) - thousandths(other)) / fine;

export const sum = (amount: number, other: number): number =>
  (thousandths(amount) + thousandths(other)) / fine;

const large = { g: 'kg', ml: 'l' } as const;
const formats = new Map<number, Intl.NumberFormat>();

function number(of: number, decimals: number): string {
  const known = formats.get(decimals);
  if (known !== undefined) return known.format(of);
  const made = new Intl.NumberFormat('en-IN', { maximumFractionDigits: decimals });
  formats.set(decimals, made);
  return made.format(of);
}

function inWords(amount: number, unit: Unit, decimalsOfLarge: number): string {
  const size = Math.abs(amount);
  const sign = amount < 0 ? '−' : '';
  if (unit === 'piece') return `${sign}${number(size, 3)}`;
  // no line ends between a number and its unit
  return size < fine
    ? `${sign}${number(size, 3)}\u00a0${unit}`
    : `${sign}${number(size / fine, decimalsOfLarge)}\u00a0${large[unit]}`;
}

/** `1.25 kg`, `850 g`, `2 l`, `12`: kilograms and litres from one on, and nothing left out. */
export const amountWords = (amount: number, unit: Unit): string => inWords(amount, unit, 6);

/** For a glance down a column: from a kilogram on, what is finer than a gram is left out. */
export const roughly = (amount: number, unit: Unit): string => inWords(amount, unit, 3);

export const signedAmount = (amount: number, unit: Unit): string =>
  amount > 0 ? `+${amountWords(amount, unit)}` : amountWords(amount, unit);

/** How many decimals an amount of a kind may have: pieces are whole, of ingredients a thousandth counts. */
export type Fineness = 'whole' | 'fine';

const shapes: Readonly<Record<Fineness, RegExp>> = {
  whole: /^[+-]?\d{1,9}$/,
  fine: /^[+-]?\d{1,9}(\.\d{1,3})?$/,
};

/** A number as people type it; both minus signs will do. Null for what is none. */
export function amountOf(text: string | undefined, fineness: Fineness): number | null {
  const plain = (text ?? '').trim().replace('−', '-');
  return shapes[fineness].test(plain) ? Number(plain) : null;
}

/** As people write it in a field: 25 kg for 25,000 g, where that takes no more decimals than an amount may have. */
export function inLarge(amount: number, unit: Unit): { amount: number; unit: Unit | 'kg' | 'l' } {
  return unit !== 'piece' && amount >= fine && Number.isInteger(amount)
    ? { amount: amount / fine, unit: large[unit] }
    : { amount, unit };
}

/** What an amount over some days comes to in one. */
export const perDay = (amount: number, days: number): number =>
  Math.round(thousandths(amount) / days) / fine;

export const times = (amount: number, count: number): number =>
  (thousandths(amount) * count) / fine;

/** As it is kept: what was said in kilograms or litres, in grams or millilitres. */
export const inSmall = (amount: number, unit: Unit | 'kg' | 'l'): number =>
  unit === 'kg' || unit === 'l' ? times(amount, fine) : amount;
