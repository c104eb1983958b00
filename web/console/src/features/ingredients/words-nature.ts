import type { Ingredient } from '@shikanji/api/types';

type Known<Value> = NonNullable<Value>;
export type Origin = Known<Ingredient['origin']>;
export type Part = Known<Ingredient['part']>;
export type Form = Known<Ingredient['form']>;
export type Trait = Ingredient['traits'][number];
export type Allergen = Known<Ingredient['allergens']>[number];
export type Tracking = Ingredient['tracking'];

/** What people call it, and what it does to a dish. */
interface Said {
  label: string;
  note: string;
}

const animal = 'Of animal origin: it leaves a dish only gluten-free and nut-free.';
const silent = 'No rule asks for it.';
const underground =
  'Grows underground: judged as a root vegetable, unless it is of the onion family.';

export const origins: Readonly<Record<Origin, Said>> = {
  plant: { label: 'Plant', note: 'Which part it is decides: a root is judged other than a leaf.' },
  dairy: { label: 'Milk or made of it', note: 'Judged by the rule for milk; never vegan.' },
  mineral: { label: 'Mineral', note: 'Salt, soda. No rule asks for it.' },
  water: { label: 'Water', note: 'No rule asks for it, unless it is ice or was not boiled.' },
  honey: { label: 'Honey', note: 'Judged by the rule for honey; never vegan.' },
  fungus: { label: 'Fungus', note: 'Mushroom, truffle. Judged by the rule for them.' },
  microbial: {
    label: 'Culture or yeast',
    note: 'No rule asks for it by itself; tick below if it is fermented for long.',
  },
  egg: { label: 'Egg', note: animal },
  meat: { label: 'Meat', note: animal },
  fish: { label: 'Fish', note: animal },
  insect: { label: 'Insect', note: `Carmine, shellac. ${animal}` },
  animal_derived: { label: 'Made from an animal', note: `Gelatin, rennet. ${animal}` },
};

export const parts: Readonly<Record<Part, Said>> = {
  root: { label: 'Root', note: underground },
  tuber: { label: 'Tuber', note: underground },
  bulb: { label: 'Bulb', note: underground },
  rhizome: {
    label: 'Rhizome (ginger, turmeric)',
    note: 'Fresh and dried are judged apart; a paste or a syrup counts as fresh.',
  },
  stem: { label: 'Stem', note: silent },
  leaf: { label: 'Leaf', note: 'A fresh leaf counts as a green vegetable.' },
  flower: { label: 'Flower', note: silent },
  fruit: { label: 'Fruit', note: 'Judged as fruit, unless it is ticked as a spice below.' },
  seed: { label: 'Seed or grain', note: silent },
  sprout: { label: 'Sprout', note: 'Judged by the rule for sprouts.' },
  resin: { label: 'Resin', note: 'Judged by the rule for asafoetida.' },
  bark: { label: 'Bark', note: silent },
  none: { label: 'No plant', note: 'For what does not grow.' },
};

export const forms: Readonly<Record<Form, Said>> = {
  fresh: { label: 'Fresh', note: 'Matters for ginger, turmeric and leaves.' },
  dried: { label: 'Dried', note: 'Matters for ginger, turmeric and leaves.' },
  processed: {
    label: 'Processed',
    note: 'Ground, pressed, cooked: all that is neither fresh nor dried whole.',
  },
};

export const traits: Readonly<Record<Trait, Said>> = {
  allium: { label: 'Onion family', note: 'Onion, garlic, leek, chive: judged by their own rule.' },
  cassava: { label: 'Made of cassava', note: 'Sabudana: its own rule, milder than for roots.' },
  many_seeded: { label: 'Many seeds', note: 'Judged by the rule for many seeds.' },
  eggplant_or_fig: { label: 'Eggplant or fig', note: 'Judged by the rule for them.' },
  udumbara: { label: 'Udumbara fruit', note: 'One of the five: judged by their own rule.' },
  fermented: { label: 'Fermented for long', note: 'Yeast, vinegar; not curd of the day.' },
  alcohol: { label: 'Contains alcohol', note: 'Judged by the rule for alcohol.' },
  pulse: { label: 'Pulse', note: 'Counts only together with raw curd or milk (dvidal).' },
  raw_dairy: { label: 'Raw curd or milk', note: 'Counts only together with a pulse (dvidal).' },
  ice: { label: 'Ice', note: 'Judged by the rule for ice.' },
  unboiled_water: { label: 'Water not boiled', note: 'Judged as ice is.' },
  green_vegetable: { label: 'Green vegetable', note: 'A fresh leaf counts as one anyway.' },
  sweetener: { label: 'Sweetener', note: 'Judged by the rule for sugar, fat and fruit.' },
  fat: { label: 'Fat', note: 'Judged by the rule for sugar, fat and fruit.' },
  spice: { label: 'Spice', note: 'A fruit that is a spice, as pepper, is not judged as fruit.' },
};

export const allergens: Readonly<Record<Allergen, string>> = {
  gluten: 'Gluten',
  milk: 'Milk',
  nuts: 'Nuts',
  peanut: 'Peanut',
  mustard: 'Mustard',
  sesame: 'Sesame',
  soy: 'Soy',
  sulphite: 'Sulphite',
  egg: 'Egg',
  fish: 'Fish',
  crustacean: 'Crustacean',
};

export const units: Readonly<Record<Ingredient['unit'], string>> = {
  g: 'Gram',
  ml: 'Millilitre',
  piece: 'Piece',
};

export const trackings: Readonly<Record<Tracking, Said>> = {
  estimate: {
    label: 'By recipe',
    note: 'Sales take from the books what the recipe says; a dish is sold even if the books say there is none.',
  },
  exact: { label: 'Exactly', note: 'What the books do not have is not sold.' },
  none: { label: 'Not at all', note: 'For water and salt, which nobody counts.' },
};

/** The keys of a table of words, in its order. */
export const codesOf = <Code extends string>(table: Readonly<Record<Code, unknown>>): Code[] =>
  Object.keys(table) as Code[];
