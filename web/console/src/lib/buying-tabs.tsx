import { PlaceTabs } from './place-tabs';

const places = [
  { to: '/purchase-orders', label: 'Purchase orders' },
  { to: '/suppliers', label: 'Suppliers' },
  { to: '/transfers', label: 'Transfers' },
] as const;

/** How goods come to a store. */
export const BuyingTabs = () => <PlaceTabs label="Buying" places={places} />;
