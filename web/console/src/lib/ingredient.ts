import type { Ingredient } from '@shikanji/api/types';

/** While nobody has said what it is, nothing is claimed for a dish with it; what the kitchen makes is known by its parts. */
export const isUnknown = ({ origin, part, form, preparation }: Ingredient): boolean =>
  preparation === null
    ? origin === null || part === null || form === null
    : preparation.parts.length === 0;
