/** How far this device's clock is from the server's; a kitchen tablet's is seldom right. */
let offset = 0;

/** `Date` is cut to whole seconds, so half a second is the best guess for the rest. */
export function noteServerTime(date: string | null, receivedAt: number): void {
  const sentAt = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(sentAt)) return;
  const seen = sentAt + 500 - receivedAt;
  if (Math.abs(seen - offset) > 1_500) offset = seen;
}

export const serverNow = (): number => Date.now() + offset;
