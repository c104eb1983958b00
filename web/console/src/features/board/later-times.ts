const minute = 60_000;
const steps = [10, 15, 20, 30, 45, 60];
const round = 5;

/**
 * Times that can be promised instead: from now or from what was promised, whichever is later, at minutes that are easy to
 * say. `minutes` is how much later than promised.
 */
export function laterTimes(promisedAt: string, now: number): { at: string; minutes: number }[] {
  const promised = Date.parse(promisedAt);
  const from = Math.max(promised, now);
  return steps.map((step) => {
    const at = Math.ceil((from + step * minute) / (round * minute)) * round * minute;
    return { at: new Date(at).toISOString(), minutes: Math.round((at - promised) / minute) };
  });
}
