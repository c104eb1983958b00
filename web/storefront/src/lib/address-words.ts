import type { DeliveryAddress } from '@shikanji/api/types';

/** An address in one line, without who receives it. */
export const addressLine = (address: DeliveryAddress): string =>
  [address.line1, address.line2, address.landmark, `${address.city} ${address.pincode}`]
    .filter(Boolean)
    .join(', ');
