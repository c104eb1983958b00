export interface TimeLeft {
  /** Whole minutes, never negative; how late when `late`. */
  minutes: number;
  late: boolean;
}

const minute = 60_000;

/** Minutes to the promise, rounded up so that "0 min" is never said while there is time. */
export function timeLeft(promisedAt: string | null, now: number): TimeLeft | null {
  if (promisedAt === null) return null;
  const left = Date.parse(promisedAt) - now;
  return left >= 0
    ? { minutes: Math.ceil(left / minute), late: false }
    : { minutes: Math.ceil(-left / minute), late: true };
}
