import type { Role } from '@shikanji/api/types';

const roles: Readonly<Record<Role, string>> = {
  customer: 'Customer',
  support: 'Support',
  cashier: 'Cashier',
  chef: 'Chef',
  rider: 'Rider',
  manager: 'Manager',
  owner: 'Owner',
  admin: 'Administrator',
};

export const words = {
  role: (role: Role) => roles[role],
  navigation: 'Console',
  board: 'Board',
  orders: 'Orders',
  stock: 'Stock',
  integrity: 'Integrity',
  account: 'Your account',
  signOut: 'Sign out',
  skip: 'Skip to the content',
  notReached: 'The console cannot be reached',
  again: 'Try again',
  nothingForYou: 'Nothing here for your role yet',
  nothingForRiders: 'Deliveries are not handed out here yet. Ask at the counter for the next one.',
} as const;
