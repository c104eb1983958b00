import scooter from '@shikanji/ui/drawings/scooter.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { words } from './words';

export const NothingForRole = () => (
  <EmptyState drawing={scooter} title={words.nothingForYou} heading="h1" />
);
