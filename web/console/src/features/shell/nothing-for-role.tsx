import type { Role } from '@shikanji/api/types';
import scooter from '@shikanji/ui/drawings/scooter.svg';
import { EmptyState } from '@shikanji/ui/empty-state';
import { words } from './words';

export function NothingForRole({ role }: { role: Role }) {
  return (
    <EmptyState drawing={scooter} title={words.nothingForYou} heading="h1">
      {role === 'rider' && words.nothingForRiders}
    </EmptyState>
  );
}
