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

export const roleWord = (role: Role): string => roles[role];

/** A role as an event or a log names it; the code itself for one that is not known here. */
export const roleName = (code: string): string => (code === 'admin' ? 'administrator' : code);
