export interface TimeLeft {
  /** Whole minutes, never negative; how late when `late`. */
  minutes: number;
  late: boolean;
  /** So far ahead that minutes say nothing. */
  ahead: boolean;
}

const minute = 60_000;
const far = 180;

/** Minutes to the promise, rounded up so that "0 min" is never said while there is time. */
export function timeLeft(promisedAt: string | null, now: number): TimeLeft | null {
  if (promisedAt === null) return null;
  const left = Date.parse(promisedAt) - now;
  const minutes = Math.ceil(Math.abs(left) / minute);
  return { minutes, late: left < 0, ahead: left >= 0 && minutes >= far };
}
