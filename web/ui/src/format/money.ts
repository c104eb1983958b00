export type Language = 'en' | 'hi';

const whole = new Intl.NumberFormat('en-IN', {
  style: 'currency',
  currency: 'INR',
  maximumFractionDigits: 0,
});
const withPaise = new Intl.NumberFormat('en-IN', {
  style: 'currency',
  currency: 'INR',
  minimumFractionDigits: 2,
});

/** ₹80, not ₹80.00; paise only when there are some. Figures are Latin in Hindi too, as on Indian bills. */
export function money(paise: number): string {
  return (paise % 100 === 0 ? whole : withPaise).format(paise / 100);
}

/** What an option adds: +₹20, −₹10, nothing for nothing. */
export function moneyDifference(paise: number): string {
  if (paise === 0) return '';
  return paise > 0 ? `+${money(paise)}` : `−${money(-paise)}`;
}

/** A rate in basis points: 500 is 5%, 250 is 2.5%. */
export function percent(bps: number): string {
  return `${new Intl.NumberFormat('en-IN', { maximumFractionDigits: 2 }).format(bps / 100)}%`;
}
