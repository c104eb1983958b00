import type { Role, Staff, StaffRole } from '@shikanji/api/types';

const ofManagers: readonly StaffRole[] = ['chef', 'cashier', 'rider'];
const ofOwners: readonly StaffRole[] = [...ofManagers, 'support', 'manager', 'owner', 'admin'];

/** The roles that somebody may give; the server decides. */
export function rolesGivenBy(role: Role): readonly StaffRole[] {
  if (role === 'owner' || role === 'admin') return ofOwners;
  return role === 'manager' ? ofManagers : [];
}

export const seesAllStores = (role: StaffRole): boolean =>
  role === 'support' || role === 'owner' || role === 'admin';

export type Standing = 'joined' | 'invited' | 'lapsed' | 'ended';

export function standingOf({ joined, endsAt }: Staff, now: number): Standing {
  const over = endsAt !== null && Date.parse(endsAt) <= now;
  if (joined) return over ? 'ended' : 'joined';
  return over ? 'lapsed' : 'invited';
}

const isOver = (standing: Standing): boolean => standing === 'ended' || standing === 'lapsed';

/** Who works here comes before who did; else as they were invited. */
export const inOrder = (people: readonly Staff[], now: number): Staff[] =>
  [...people].sort(
    (one, other) => Number(isOver(standingOf(one, now))) - Number(isOver(standingOf(other, now))),
  );
