export const english = {
  chooseTime: 'Choose a time',
  otherTime: 'Another time',
  soonAfterAll: 'As soon as possible',
  closedAhead: '{store}: {sentence}. You can order ahead for later.',
  kitchenFull:
    'The kitchen has too much to do for an order right now. You can order ahead for later.',
  slotFull: '{slot} has just been taken.',
  slotGone: '{slot} can no longer be had for this order.',
  slotPassed: '{slot} has begun by now.',
  chooseAgain: 'Choose another time; everything else is as it was.',
  day: 'Day',
  today: 'Today',
  tomorrow: 'Tomorrow',
  afterMidnight: 'After midnight',
  morning: 'Morning',
  afternoon: 'Afternoon',
  evening: 'Evening',
  night: 'Night',
  full: 'Taken',
  inDaylight: 'Before sunset',
  takeTime: 'Order for {slot}',
  pickTime: 'Choose a time above',
  onlyDaylight: 'Only what I can eat before sunset (chauvihar)',
  darkLeftOut_one: 'One time is left out.',
  darkLeftOut_other: '{count} times are left out.',
  dayDark:
    'Nothing on this day can be eaten before sunset any more. Look at another day, or at all times.',
  dayNone: 'What you want can’t be had on this day. Look at another day.',
  noTimes: 'Nothing can be ordered ahead here for the coming days.',
  dayFull: 'Everything on this day is taken. Look at another day.',
};

export type CheckoutWords = { readonly [Key in keyof typeof english]: string };
