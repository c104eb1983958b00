const shape = /^([+-]?)(\d{1,8}|\d{1,3}(?:,\d{2,3})*,\d{3})(?:\.(\d{1,2}))?$/;

/** Rupees as people type them, `80`, `1,250.50` or `₹80`, in paise; null for what is none. */
export function paiseOf(text: string | undefined): number | null {
  const found = shape.exec((text ?? '').replaceAll(/[₹\s]/g, '').replace('−', '-'));
  if (found === null) return null;
  const [, sign, whole = '', part = ''] = found;
  // whole numbers all the way: a price is not off by a hair
  const paise = Number(whole.replaceAll(',', '')) * 100 + Number(part.padEnd(2, '0'));
  return sign === '-' && paise > 0 ? -paise : paise;
}

/** What the server takes for a price; an option may take as much off. */
const mostPaise = 10_000_000;

export const isPrice = (paise: number | null): paise is number =>
  paise !== null && paise > 0 && paise <= mostPaise;

export const isDifference = (paise: number | null): paise is number =>
  paise !== null && Math.abs(paise) <= mostPaise;

/** As it stands in a field: `80`, `80.50`, nothing for no price. */
export function rupeesOf(paise: number | null): string {
  if (paise === null) return '';
  const size = Math.abs(paise);
  const part = size % 100;
  const sign = paise < 0 ? '-' : '';
  return `${sign}${(size - part) / 100}${part === 0 ? '' : `.${String(part).padStart(2, '0')}`}`;
}
