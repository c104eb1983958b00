import type { Import, Role } from '@shikanji/api/types';
import { may } from '../../lib/permissions';

export type Kind = Import['kind'];

/** As one picks: what is the same in all stores, and what each has for itself. */
export const ofChain = ['products', 'options', 'combos', 'sections', 'ingredients'] as const;
export const ofStore = ['prices', 'stock'] as const;

export const kinds: readonly Kind[] = [...ofChain, ...ofStore];

export const isOfStore = (kind: Kind): boolean => ofStore.some((one) => one === kind);

/** Those that somebody may bring. */
export function kindsFor(role: Role): readonly Kind[] {
  return kinds.filter((kind) => {
    if (kind === 'stock') return may(role, 'count-stock');
    return may(role, kind === 'prices' ? 'edit-store-menu' : 'edit-catalogue');
  });
}
