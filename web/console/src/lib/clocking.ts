import type { Clocking } from '@shikanji/api/types';
import { timeOfDay } from '@shikanji/ui/format/time';
import { durationWords } from './days';

/** `10:00 am–6:00 pm`, of a shift or of what somebody worked; open while there is no end. */
export const spanWords = (from: string, to: string | null): string =>
  to === null ? `from ${timeOfDay(from)}` : `${timeOfDay(from)}–${timeOfDay(to)}`;

/** What is to be said of somebody's coming and going beside the shift it is for. */
export function remarks({ lateMinutes: late, overMinutes: over }: Clocking): string[] {
  const said: string[] = [];
  if (late !== null && late > 0) said.push(`${durationWords(late)} late`);
  if (late !== null && late < 0) said.push(`${durationWords(-late)} early`);
  if (over !== null && over > 0) said.push(`${durationWords(over)} longer`);
  if (over !== null && over < 0) said.push(`left ${durationWords(-over)} early`);
  return said;
}
