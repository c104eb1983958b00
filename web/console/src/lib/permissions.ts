import type { Role } from '@shikanji/api/types';

/** What a role may do here. The server decides; this only keeps buttons away that it would refuse. */
export type Permission =
  | 'see-orders'
  | 'prepare'
  | 'hand-over'
  | 'cancel-before-preparing'
  | 'cancel-while-preparing'
  | 'see-stock'
  | 'count-stock'
  | 'waste-stock'
  | 'adjust-stock'
  | 'purchase'
  | 'see-catalogue'
  | 'edit-catalogue'
  | 'edit-store-menu'
  | 'mark-sold-out'
  | 'see-diet'
  | 'edit-diet'
  | 'manage-staff'
  | 'clock-in'
  | 'edit-store-settings'
  | 'edit-stores'
  | 'see-customers'
  | 'operate';

const everything: readonly Permission[] = [
  'see-orders',
  'prepare',
  'hand-over',
  'cancel-before-preparing',
  'cancel-while-preparing',
  'see-stock',
  'count-stock',
  'waste-stock',
  'adjust-stock',
  'purchase',
  'see-catalogue',
  'edit-catalogue',
  'edit-store-menu',
  'mark-sold-out',
  'see-diet',
  'edit-diet',
  'manage-staff',
  'edit-store-settings',
  'edit-stores',
  'see-customers',
  'operate',
];

/** What is the same in all stores is not for one store's manager to change. */
const ofChain: readonly Permission[] = ['operate', 'edit-diet', 'edit-catalogue', 'edit-stores'];

const granted: Readonly<Record<Role, readonly Permission[]>> = {
  customer: [],
  rider: ['clock-in'],
  support: ['see-orders', 'cancel-before-preparing', 'see-customers', 'see-diet'],
  chef: [
    'see-orders',
    'prepare',
    'see-stock',
    'count-stock',
    'waste-stock',
    'see-catalogue',
    'mark-sold-out',
    'see-diet',
    'clock-in',
  ],
  cashier: [
    'see-orders',
    'prepare',
    'hand-over',
    'cancel-before-preparing',
    'see-stock',
    'count-stock',
    'see-catalogue',
    'mark-sold-out',
    'see-diet',
    'clock-in',
  ],
  manager: [...everything.filter((permission) => !ofChain.includes(permission)), 'clock-in'],
  owner: everything,
  admin: everything,
};

export const may = (role: Role, permission: Permission): boolean =>
  granted[role].includes(permission);
