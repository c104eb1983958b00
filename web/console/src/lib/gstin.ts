const words = {
  hint: '15 characters, from their certificate. Empty for who has none.',
  length: (count: number) => `${count} of 15 characters.`,
  shape: 'A GSTIN looks like 29AAGCB7383J1Z4: the state, the PAN, a count, Z, a check.',
  check: 'The last character does not fit the others. Compare all 15 with their certificate.',
  right: 'All 15 characters fit together.',
} as const;

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const length = 15;
const shape = /^\d{2}[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[\dA-Z]$/;
const lastState = 38;
/** Those who live abroad, and other territory. */
const noStates: readonly number[] = [96, 97];

/** As it is kept: without spaces, in capitals. */
export const plain = (typed: string): string => typed.replaceAll(/\s/g, '').toUpperCase();

/** Each character counts once and twice in turn, and of each product its digits to the base of 36 are added. */
function checkCharacter(others: string): string {
  const base = alphabet.length;
  const sum = [...others].reduce((before, character, index) => {
    const product = alphabet.indexOf(character) * ((index % 2) + 1);
    return before + Math.floor(product / base) + (product % base);
  }, 0);
  return alphabet.charAt((base - (sum % base)) % base);
}

/** What is the matter with it; null for none, and for nothing at all. */
export function gstinFault(typed: string): string | null {
  const gstin = plain(typed);
  if (gstin === '') return null;
  if (gstin.length !== length) return words.length(gstin.length);
  const state = Number(gstin.slice(0, 2));
  const isState = (state >= 1 && state <= lastState) || noStates.includes(state);
  if (!shape.test(gstin) || !isState) return words.shape;
  return gstin.endsWith(checkCharacter(gstin.slice(0, -1))) ? null : words.check;
}

/** What is said of it while it is typed. */
export function gstinHint(typed: string): string {
  const gstin = plain(typed);
  if (gstin === '') return words.hint;
  if (gstin.length < length) return words.length(gstin.length);
  return gstinFault(gstin) ?? words.right;
}
