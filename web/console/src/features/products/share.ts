export interface Share {
  times: number;
  per: number;
}

const fraction = /^(\d{1,4})\s*\/\s*(\d{1,4})$/;
const decimal = /^(\d{1,4})(?:\.(\d{1,3}))?\s*(%?)$/;
/** What the server keeps of either number. */
const most = 1_000;

const greatest = (one: number, other: number): number =>
  other === 0 ? one : greatest(other, one % other);

function lowest(times: number, per: number): Share | null {
  if (times < 1 || per < 1) return null;
  const by = greatest(times, per);
  const share = { times: times / by, per: per / by };
  return share.times > most || share.per > most ? null : share;
}

/** How much of something, as people write it: `1/2`, `1.5`, `50 %`. Null for what is none. */
export function shareOf(text: string): Share | null {
  const plain = text.trim();
  const parts = fraction.exec(plain);
  if (parts !== null) return lowest(Number(parts[1]), Number(parts[2]));
  const number = decimal.exec(plain);
  if (number === null) return null;
  const [, whole = '', part = '', percent] = number;
  const per = 10 ** part.length * (percent === '%' ? 100 : 1);
  return lowest(Number(whole + part), per);
}

export const shareText = ({ times, per }: Share): string =>
  per === 1 ? String(times) : `${times}/${per}`;
