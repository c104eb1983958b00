import type { OrderStatus } from '@shikanji/api/types';
import { durationWords } from '../../lib/days';
import type { Column } from './columns';
import type { StepName } from './steps';

const steps: Readonly<Record<StepName, string>> = {
  accept: 'Accept',
  start: 'Start',
  ready: 'Ready',
  'send-out': 'Out for delivery',
  deliver: 'Delivered',
  'hand-over': 'Handed over',
  recall: 'Recall',
  'came-back': 'Came back',
  cancel: 'Cancel order',
};

const columns: Readonly<Record<Column, string>> = {
  new: 'New',
  making: 'Making',
  ready: 'Ready',
};

const nothing: Readonly<Record<Column, string>> = {
  new: 'No new orders.',
  making: 'Nothing is being made.',
  ready: 'Nothing waits at the counter.',
};

const already: Readonly<Record<OrderStatus, string>> = {
  pending: 'Somebody else put it back. Here is how it stands now.',
  confirmed: 'Already accepted by somebody else.',
  preparing: 'Already started by somebody else.',
  ready: 'Already marked ready by somebody else.',
  out_for_delivery: 'Already sent out by somebody else.',
  delivered: 'Already handed over by somebody else.',
  cancelled: 'It was cancelled meanwhile.',
  refunded: 'It was refunded meanwhile.',
};

export const words = {
  title: 'Kitchen board',
  column: (column: Column) => columns[column],
  columnsLabel: 'Columns',
  ordersIn: (column: Column, count: number) =>
    `${columns[column]}, ${count} ${count === 1 ? 'order' : 'orders'}`,
  nothing: (column: Column) => nothing[column],
  step: (name: StepName) => steps[name],
  stepFor: (name: StepName, number: string) => `${steps[name]}, order ${number}`,
  already: (status: OrderStatus) => already[status],
  notSent: 'not sent, there is no connection. Tap again when it is back.',
  minutes: 'min',
  late: 'late',
  noPromise: 'No time promised',
  ahead: 'Ahead',
  by: (time: string) => `by ${time}`,
  forSlot: (slot: string) => `for ${slot}`,
  ticket: (number: string) => `Order ${number}`,
  more: 'More',
  moreFor: (number: string) => `More, order ${number}`,
  jain: 'Jain',
  inCombo: (name: string) => `in ${name}`,
  noteIs: 'Note',
  onTheWay: 'On the way',
  loading: 'The open orders are loading',
  empty: 'Nothing yet',
  emptyHint: 'The next order appears here by itself.',
  closed: (opensAt: string | null) =>
    opensAt === null
      ? 'The store is closed today.'
      : `The store is closed. It opens at ${opensAt}.`,
  closedHint: 'Orders that come in still appear here.',
  failed: 'The open orders could not be loaded.',
  retrying: 'We keep trying.',
  notLive: (since: string) =>
    `Not live since ${since}, reconnecting. The list is renewed every 15 seconds.`,
  refused: (since: string) => `Not live since ${since}. Reload the page or sign in again.`,
  live: 'Live',
  bellOn: 'Bell on',
  bellOff: 'Turn the bell on',
  bellIsOn: 'Bell on, turn it off',
  keys: { move: 'next ticket', enter: 'next step', more: 'details' },
  cancelledTitle: (number: string) => `${number} was cancelled`,
  cancelledWhy: (reason: string | null) => reason ?? 'No reason was given.',
  dismiss: 'Seen',
  dismissFor: (number: string) => `Seen, order ${number}`,
  cancelTitle: (number: string) => `Cancel order ${number}?`,
  cancelWarning: 'This cannot be undone. The reason stays on the order.',
  cancelReasons: [
    'Something is sold out',
    'Customer asked for it',
    'Customer cannot be reached',
    'The kitchen cannot make it in time',
  ],
  cancelWhy: 'Why is it cancelled?',
  otherReason: 'Another reason',
  otherReasonLabel: 'Reason in your words',
  cancelNeedsReason: 'Choose or write a reason.',
  keep: 'Keep the order',
  askNewTime: 'Ask for a later time',
  newTimeTitle: (number: string) => `A later time for order ${number}?`,
  newTimeHint: (time: string) =>
    `It was promised for ${time}. The guest is asked, and may cancel instead; until they agree, the promise stands.`,
  newTimeWhich: 'When can it be ready?',
  later: (minutes: number) => `${durationWords(minutes)} later`,
  newTimeWhy: 'Why? The guest reads this.',
  newTimeReasons: [
    'There is more to do than we thought',
    'A machine broke down',
    'We are waiting for an ingredient',
  ],
  newTimeRider: 'The rider is late',
  newTimeMissing: 'Choose a time and a reason.',
  newTimeKeep: 'Back',
  newTimeSend: 'Ask the guest',
  newTimeSent: 'The guest is asked.',
  newTimeAsked: (time: string, before: string) =>
    `Asked for ${time} instead of ${before}. The guest has not answered yet.`,
  newTimeOnTicket: (time: string) => `Asked for ${time}`,
  newTimeTakeBack: 'Take it back',
  newTimeTakenBack: 'The guest is not asked any more.',
  newTimeAgreed: 'Agreed on the phone',
  newTimeMoved: (time: string) => `It is promised for ${time} now.`,
} as const;
