import type { Customer } from '@shikanji/api/types';
import { redirect } from '@tanstack/react-router';
import { type Permission, may } from './permissions';

/** For a route's `beforeLoad`: who may not see the page goes home. */
export const guard =
  (needs: Permission) =>
  ({ context: { person } }: { context: { person: Customer } }): void => {
    if (!may(person.role, needs)) throw redirect({ to: '/' });
  };
