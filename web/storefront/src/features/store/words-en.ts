export const english = {
  whereTo: 'Where are you?',
  useLocation: 'Use my location',
  locating: 'Looking where you are…',
  location_refused:
    'Your browser may not tell us where you are. Type your PIN code, or allow it in the settings of the browser.',
  location_unavailable: 'This device does not know where it is. Type your PIN code instead.',
  location_timeout: 'Finding you takes too long. Try once more, or type your PIN code.',
  locationStays: 'Used for this search only, and not kept.',
  yourLocation: 'your location',
  deliversTo: 'Delivers to {place}',
  noneDelivers: 'None of our stores delivers to {place} yet.',
  nearestFirst: 'You can pick up, at the nearest for instance.',
  pickupAnywhere: 'You can pick up at any of them.',
  pickupOnly: 'For pickup',
  best: 'Suits you best',
  deliveryFrom: 'Delivery {fee}',
  freeFrom: 'free from {amount}',
  minimum: 'orders from {amount}',
  about: 'in about {minutes} min',
  filter: 'Name, city or PIN code',
  noneNamed: 'No store goes by “{typed}”.',
  matching_one: '1 store',
  matching_other: '{count} stores',
  elsewhere:
    '{store} delivers to {pincode}. Your cart can move there, at the prices of that store.',
  moveCart: 'Order from {store}',
  moved: 'Your cart is at {store} now.',
};

export type StoreWords = { readonly [Key in keyof typeof english]: string };
