import type { ProductDefinition } from '@shikanji/api/types';

type Group = ProductDefinition['customizations'][number];

/** Whether a guest who chose these is asked for it. */
export const isAsked = ({ needs }: Group, chosen: readonly string[]): boolean =>
  needs.length === 0 || needs.some((id) => chosen.includes(id));

const without = (group: Group, chosen: readonly string[]): string[] =>
  chosen.filter((id) => !group.options.some((option) => option.id === id));

/** Chooses or drops an option as a guest would: a group of one swaps, a full one drops what was chosen first. */
export function toggled(
  groups: readonly Group[],
  chosen: readonly string[],
  group: Group,
  id: string,
): string[] {
  const others = without(group, chosen);
  const own = chosen.filter((one) => !others.includes(one));
  const kept = own.includes(id)
    ? own.filter((one) => one !== id)
    : group.max === 1
      ? [id]
      : [...own, id].slice(-group.max);
  // what is not asked any more is not answered, either; one may hang on another
  return groups.reduce<string[]>(
    (left, one) => (isAsked(one, left) ? left : without(one, left)),
    [...others, ...kept],
  );
}
