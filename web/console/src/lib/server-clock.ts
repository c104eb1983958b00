/** How far this device's clock is from the server's; a kitchen tablet's is seldom right. */
let offset = 0;

/** The stream tells the business time, by which promises are made, when it begins. */
export function noteServerTime(now: unknown): void {
  const told = typeof now === 'string' ? Date.parse(now) : Number.NaN;
  if (!Number.isNaN(told)) offset = told - Date.now();
}

export const serverNow = (): number => Date.now() + offset;
