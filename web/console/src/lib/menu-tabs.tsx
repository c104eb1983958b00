import { PlaceTabs } from './place-tabs';

const places = [
  { to: '/products', label: 'Products' },
  { to: '/products/combos', label: 'Combos' },
  { to: '/products/sections', label: 'Sections' },
  { to: '/products/files', label: 'Files' },
] as const;

/** The pages of which a menu is made. */
export const MenuTabs = () => <PlaceTabs label="Menu" places={places} />;
