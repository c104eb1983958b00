import { PlaceTabs } from '../place-tabs';

const places = [
  { to: '/diet', label: 'Ingredients' },
  { to: '/diet/rules', label: 'Rules' },
  { to: '/diet/calendar', label: 'Calendar' },
] as const;

/** The three pages by which dishes are judged. */
export const DietTabs = () => <PlaceTabs label="Diet" places={places} />;
