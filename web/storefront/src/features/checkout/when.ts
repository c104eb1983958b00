import { ApiProblem } from '@shikanji/api/problem';
import type { QuoteProblem, Store } from '@shikanji/api/types';
import type { ChosenSlot } from '../../lib/choices';

/** When the order is to be there, as far as that can be had. */
export type When =
  | { kind: 'soon' }
  /** Not as soon as possible, for this reason; a time has to be chosen. */
  | { kind: 'ahead'; why: 'closed' | 'busy' }
  | { kind: 'slot'; slot: ChosenSlot }
  /** A time was chosen that can't be had any more. */
  | { kind: 'lost'; slot: ChosenSlot; why: 'full' | 'gone' | 'passed' };

const soonRefused: readonly string[] = ['store_closed', 'store_paused', 'wait_too_long'];
const slotRefused: readonly string[] = ['slot_full', 'slot_unavailable', 'hold_released'];

/** Whether a refusal is about the time: then another time may help. */
export const isAboutTime = (code: string): boolean =>
  soonRefused.includes(code) || slotRefused.includes(code) || code === 'promise_changed';

export const isRefusedForTime = (fault: unknown): boolean =>
  fault instanceof ApiProblem && isAboutTime(fault.code);

interface Circumstances {
  store: Store;
  slot: ChosenSlot | null;
  /** What the quote for this very request says; nothing as long as it is on its way. */
  problems: readonly QuoteProblem[];
  now: Date;
}

export function whenOf({ store, slot, problems, now }: Circumstances): When {
  const codes = problems.map(({ code }) => code);
  if (slot === null) {
    if (!store.slots.offered || !codes.some((code) => soonRefused.includes(code))) {
      return { kind: 'soon' };
    }
    return { kind: 'ahead', why: codes.includes('wait_too_long') ? 'busy' : 'closed' };
  }
  if (new Date(slot.start) <= now) return { kind: 'lost', slot, why: 'passed' };
  if (codes.includes('slot_full')) return { kind: 'lost', slot, why: 'full' };
  if (codes.some(isAboutTime)) return { kind: 'lost', slot, why: 'gone' };
  return { kind: 'slot', slot };
}
