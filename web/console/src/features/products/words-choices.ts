import type { Effect } from './choices-form-values';

const kinds: Readonly<Record<Effect, string>> = {
  add: 'Put in',
  remove: 'Leave out',
  replace: 'Replace',
  change: 'More or less',
  resize: 'Resize the dish',
};

export const effectWord = (effect: Effect): string => kinds[effect];

export const words = {
  title: 'What guests may choose',
  intro:
    'Groups of options, in the order in which they are asked. What an option does to the dish decides its badges.',
  addGroup: 'Add a group',
  group: (index: number) => `Group ${index + 1}`,
  groupName: 'Name of the group',
  groupHint: 'As guests read it: Size, Sweetness.',
  removeGroup: (name: string) => `Take the group ${name} away`,
  min: 'At least',
  max: 'At most',
  rule: (min: string, max: string) =>
    min.trim() === '0'
      ? `Guests may choose up to ${max}, or nothing.`
      : min.trim() === max.trim()
        ? `Guests choose ${max}.`
        : `Guests choose ${min} to ${max}.`,
  options: 'Options',
  addOption: 'Add an option',
  optionName: 'Option',
  price: 'Adds to the price, ₹',
  isDefault: 'Chosen from the start',
  removeOption: (name: string) => `Take the option ${name} away`,
  unnamed: 'without a name',
  asked: 'Asked only if …',
  askedHint: 'Tick nothing, and it is always asked.',
  always: 'Always asked',
  askedIf: (options: string) => `Asked only with ${options}`,
  // effects
  does: 'What it does to the dish',
  doesNothing: 'Changes nothing in the dish',
  addEffect: 'Add what it does',
  effect: 'What it does',
  ingredient: 'Ingredient',
  replaced: 'In place of',
  amount: (unit: string) => `Amount${unit}`,
  amountHint: 'Empty if nobody measured.',
  amountAsBefore: 'Empty for as much as there was of the other.',
  share: 'How much',
  shareHint: '1/2 for half, 3/2 for half as much again, 2 for double.',
  choose: 'Choose …',
  pick: 'Find an ingredient',
  pickHint: 'Type a few letters; Enter takes the first.',
  noIngredient: 'No ingredient like that.',
  another: 'Another one',
  removeEffect: 'Take this away',
  puts: (what: string) => `puts in ${what}`,
  leavesOut: (name: string) => `leaves out ${name}`,
  putsFor: (what: string, name: string) => `puts ${what} in place of ${name}`,
  takes: (share: string, name: string) => `takes ${share} of the ${name}`,
  sized: (share: string) => `makes the whole dish ${share} the size`,
  unknownIngredient: 'an ingredient',
  // trouble
  needName: 'A name is needed.',
  needOption: 'Add at least one option.',
  needCount: 'A whole number, please.',
  needPrice: 'Rupees, please: 0, 20, or -10 for less; up to 1,00,000.',
  needIngredient: 'Choose an ingredient.',
  needAmount: 'A number above 0, please, with at most three decimals; or nothing.',
  needShare: 'Something like 1/2, 2 or 1.5, please.',
  needsLater: 'One of these is asked later now. Untick it, or move the group further down.',
  aboveMax: 'This is more than may be chosen.',
  aboveOptions: 'There are not that many options.',
  wrongDefaults: (min: number, max: number) =>
    min === max
      ? `Have ${min} chosen from the start, or none.`
      : `Have ${min} to ${max} chosen from the start, or none.`,
} as const;
