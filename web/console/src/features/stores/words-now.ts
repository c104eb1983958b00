import type { Span } from './ends';

const spanWords: Readonly<Record<Span, string>> = {
  15: '15 min',
  30: '30 min',
  60: 'An hour',
  closing: 'Until it closes',
  at: 'Until a time',
};

export const spanWord = (span: Span): string => spanWords[span];

export const words = {
  standing: 'How it stands',
  asUsual: 'Everything is as usual.',
  closedForGood: 'It is closed for good: there is nothing to pause.',
  settings: 'To the settings',
  specialDays: 'To the special days',
  pause: 'Pause it',
  busy: 'Take longer for a while',
  stop: 'End it now',
  stopNamed: (what: string) => `End it now: ${what}`,
  stopAll: 'End all pauses',
  resumed: 'Orders are taken again.',
  busyOver: 'Orders take the usual time again.',
  // the forms
  pauseTitle: 'Take no orders for a while',
  what: 'What',
  everything: 'Everything',
  howLong: 'How long',
  day: 'Day',
  time: 'Time',
  needTime: 'A time from now on, within a week.',
  reason: 'Reason',
  reasonHint: 'For staff, for instance: the fryer is broken.',
  needReason: 'A reason is needed.',
  pauseUntil: (when: string) => `Nobody can order until ${when}; then it goes on by itself.`,
  confirmPause: 'Pause it now',
  paused: (when: string) => `No orders until ${when}.`,
  busyTitle: 'Take longer for a while',
  extraMinutes: 'Minutes more',
  needMinutes: 'A whole number from 1 to 120, please.',
  longerUntil: (when: string) =>
    `New orders are promised so much later until ${when}; then they take the usual time again.`,
  confirmBusy: 'Take longer from now on',
  madeBusy: (minutes: number, when: string) => `Orders take ${minutes} min longer until ${when}.`,
  notNow: 'Not now',
} as const;
