import type { Part, Status } from './products-search';

const statusWords: Readonly<Record<Status, string>> = {
  published: 'On the menu',
  draft: 'Draft',
  deleted: 'Deleted',
};

export const statusWord = (status: Status): string => statusWords[status];

const partWords: Readonly<Record<Part, string>> = {
  product: 'Product',
  pictures: 'Pictures',
  diet: 'Diet',
  store: 'At a store',
};

export const partWord = (part: Part): string => partWords[part];

export const words = {
  title: 'Products',
  loading: 'The products are loading',
  failed: 'The products could not be loaded.',
  again: 'Try again',
  add: 'Add a product',
  search: 'Name or SKU',
  searchHint: 'In English or Hindi',
  category: 'Section',
  everyCategory: 'All sections',
  kind: 'Kind',
  everyKind: 'All kinds',
  status: 'Status',
  everyStatus: 'Menu and drafts',
  badge: 'Badge',
  everyBadge: 'With or without',
  unknownBadge: 'Not described',
  found: (count: number, drafts: number) =>
    [
      `${count} ${count === 1 ? 'product' : 'products'}`,
      ...(drafts > 0 ? [`${drafts} ${drafts === 1 ? 'draft' : 'drafts'}`] : []),
    ].join(', '),
  more: (count: number) => `Show more (${count} left)`,
  nothing: 'No products yet',
  nothingHint: 'Add the first; it is a draft until you put it on the menu.',
  noMatch: 'Nothing like that',
  noMatchHint: 'Try a shorter part of the name, or all products.',
  showAll: 'Show all',
  product: 'Product',
  badges: 'Badges',
  noBadges: 'None',
  unknown: 'Not described',
  unknownHint: 'Something in it is not described: it has no badge.',
  price: 'Price',
  details: (name: string) => `Open ${name}`,
  sku: (sku: string) => `SKU ${sku}`,
  // the page of one
  parts: 'Parts of the product',
  back: 'All products',
  newTitle: 'A new product',
  gone: 'This product does not exist, or was deleted.',
  onePart: 'The product is loading',
  oneFailed: 'The product could not be loaded.',
  // for who may only look
  facts: {
    section: 'Section of the menu',
    station: 'Where it is made',
    prepMinutes: 'Minutes to make',
    makeSeconds: 'Seconds of work',
    price: 'Price',
    mrp: 'MRP',
    serving: 'One serving',
    netQuantity: 'Net quantity',
    sku: 'SKU',
    recipe: 'What is in it',
    recipeOpen: 'Nobody has said it yet.',
    unmeasured: 'some',
    choices: 'What guests may choose',
    noChoices: 'Nothing.',
    description: 'Description',
  },
  // why
  verdict: 'What may be said of it',
  holds: (badge: string) => `${badge}: holds`,
  holdsNot: (badge: string) => `${badge}: does not hold`,
  reasons: 'Why not',
  noReasons: 'Nothing speaks against any badge.',
  takes: (badges: string) => `Takes ${badges}.`,
  differs: (badges: string) => `Households differ over ${badges}.`,
  rule: (rule: string) => `Rule: ${rule}.`,
  remedy: (option: string) => `With “${option}” this reason is gone.`,
  chosen: 'With these options',
  chosenHint: 'Choose as a guest would, and see what it does to the badges.',
  judging: 'It is being judged',
  judgeFailed: 'It could not be judged.',
  noOptions: 'There is nothing to choose: it always comes like this.',
  asSaved: 'This is how it is saved. What you changed and did not save does not count yet.',
} as const;

/** Rules that no brand can set, and that are not in its table. */
export const fixedRules: Readonly<Record<string, string>> = {
  unknown: 'what is not described is not claimed',
  allergens_unknown: 'allergens that nobody has told are not ruled out',
  shared_station: 'strict badges need a place of their own',
  station_gluten: 'what is made beside gluten may contain it',
  station_nuts: 'what is made beside nuts may contain them',
};
