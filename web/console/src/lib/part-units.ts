export const partUnits = ['mg', 'g', 'kg', 'ml', 'l', 'piece', 'dozen'] as const;
export type PartUnit = (typeof partUnits)[number];

export const isPartUnit = (unit: string): unit is PartUnit =>
  partUnits.some((known) => known === unit);

const measures: readonly (readonly PartUnit[])[] = [
  ['g', 'kg', 'mg'],
  ['ml', 'l'],
  ['piece', 'dozen'],
];

/** Those that measure alike: one can be said in place of the other. */
export const alike = (unit: PartUnit): readonly PartUnit[] =>
  measures.find((units) => units.includes(unit)) ?? [unit];
