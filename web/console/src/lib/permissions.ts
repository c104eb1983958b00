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
  | 'see-diet'
  | 'edit-diet'
  | 'manage-staff'
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
  'see-diet',
  'edit-diet',
  'manage-staff',
  'see-customers',
  'operate',
];

const granted: Readonly<Record<Role, readonly Permission[]>> = {
  customer: [],
  rider: [],
  support: ['see-orders', 'cancel-before-preparing', 'see-customers', 'see-diet'],
  chef: ['see-orders', 'prepare', 'see-stock', 'count-stock', 'waste-stock', 'see-diet'],
  cashier: [
    'see-orders',
    'prepare',
    'hand-over',
    'cancel-before-preparing',
    'see-stock',
    'count-stock',
    'see-diet',
  ],
  manager: everything.filter(
    (permission) => permission !== 'operate' && permission !== 'edit-diet',
  ),
  owner: everything,
  admin: everything,
};

export const may = (role: Role, permission: Permission): boolean =>
  granted[role].includes(permission);
