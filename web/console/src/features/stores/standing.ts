import type { Store } from '@shikanji/api/types';
import type { BadgeTone } from '@shikanji/ui/badge';
import { whenIn } from '@shikanji/ui/format/time';
import { fulfilmentWord, words } from './words';

type Way = Store['fulfilments'][number];

const word = (isOpen: boolean, changesAt: string | null, zone: string, now: number): string => {
  const when = changesAt === null ? null : whenIn(zone, changesAt, 'en', new Date(now));
  if (isOpen) return when === null ? words.alwaysOpen : words.openUntil(when);
  return when === null ? words.noHours : words.closedUntil(when);
};

/** Whether it is open, and until when, by its own clock. */
export const standing = (store: Store, now: number): string =>
  store.active ? word(store.isOpen, store.nextChangeAt, store.timeZone, now) : words.closedForGood;

/** The same of one way of fulfilment, whose orders may be paused. */
export function standingOfWay(way: Way, zone: string, now: number): string {
  const { isOpen, opensAt, closesAt, pausedUntil } = way;
  return isOpen && lasts(pausedUntil, now)
    ? words.pausedUntil(whenIn(zone, pausedUntil, 'en', new Date(now)))
    : word(isOpen, isOpen ? closesAt : opensAt, zone, now);
}

/** What is paused takes no orders, though it is open. */
export const takesOrders = ({ isOpen, pausedUntil }: Way, now: number): boolean =>
  isOpen && !lasts(pausedUntil, now);

const lasts = (until: string | null, now: number): until is string =>
  until !== null && Date.parse(until) > now;

export interface Mark {
  tone: BadgeTone;
  text: string;
}

/** What keeps it from taking orders as usual, beside its hours. */
export function marksOf(store: Store, now: number): Mark[] {
  const { active, switchedOn, pausedUntil, fulfilments, busy, timeZone } = store;
  if (!active) return [{ tone: 'quiet', text: words.closedForGood }];
  const when = (at: string) => whenIn(timeZone, at, 'en', new Date(now));
  const marks: Mark[] = [];
  if (!switchedOn) marks.push({ tone: 'clay', text: words.switchedOff });
  if (lasts(pausedUntil, now))
    marks.push({ tone: 'clay', text: words.pausedUntil(when(pausedUntil)) });
  for (const way of fulfilments) {
    if (!lasts(way.pausedUntil, now) || way.pausedUntil === pausedUntil) continue;
    marks.push({
      tone: 'clay',
      text: words.wayPausedUntil(fulfilmentWord(way.type), when(way.pausedUntil)),
    });
  }
  if (busy !== null && lasts(busy.until, now)) {
    marks.push({ tone: 'lemon', text: words.busyUntil(busy.extraMinutes, when(busy.until)) });
  }
  return marks;
}
