import type { Ingredient, Product, Stock } from '@shikanji/api/types';
import { beforeEach, describe, expect, it } from 'vitest';
import { type CountDraft, draftName, emptyDraft, keepDraft, readDraft, typed } from './count-draft';
import { countItems, isShown, linesOf, refusedItems, told } from './count-items';
import { stockRows } from './stock-list';

const stock = (name: string, onHand: number, kind: Stock['kind'] = 'product'): Stock => ({
  productId: name,
  productName: name,
  kind,
  unit: kind === 'ingredient' ? 'g' : 'piece',
  storeId: 'store_mgr',
  onHand,
  reserved: 0,
  available: onHand,
  lowAt: null,
});
const ingredient = (name: string, tracking: Ingredient['tracking']): Ingredient => ({
  id: name,
  slug: name,
  name,
  hindiName: name === 'Mint' ? 'पुदीना' : null,
  origin: null,
  part: null,
  form: null,
  traits: [],
  allergens: [],
  unit: 'g',
  tracking,
  preparation: null,
  version: 1,
});
const chaas = {
  id: 'Chaas',
  name: 'Chaas',
  images: [],
  customizations: [{ id: 'g', name: 'Mint', min: 0, max: 1, options: [{ id: 'o', name: 'More' }] }],
} as unknown as Product;

const items = countItems(
  stockRows([stock('Chaas', 12), stock('Mint', 1500, 'ingredient'), stock('Tea', 0)], [chaas]),
  [chaas],
  [ingredient('Mint', 'estimate'), ingredient('Kokum', 'exact'), ingredient('Water', 'none')],
);
const item = (id: string) => {
  const found = items.find((one) => one.id === id);
  if (found === undefined) throw new Error(`there is no ${id}`);
  return found;
};

describe('what can be counted', () => {
  it('is what is kept, and what could be; by name, each once, without what nobody counts', () => {
    expect(items.map(({ id, books }) => [id, books])).toEqual([
      ['Chaas', 12],
      ['Kokum', null],
      ['Mint', 1500],
      ['o', null],
      ['Tea', 0],
    ]);
    expect(item('o').of).toBe('Chaas');
  });

  it.each([
    [undefined, '', ['Chaas', 'Mint', 'Tea']],
    ['low', '', ['Tea']],
    ['ingredient', '', ['Mint']],
    ['option', '', []],
    ['new', '', ['Kokum', 'o']],
    ['typed', '', ['Tea']],
    [undefined, 'पुदी', ['Mint']],
    ['new', 'chaas', ['o']],
  ] as const)('%s with %j', (show, q, ids) => {
    const shown = items.filter((one) => isShown(one, show, q, { Tea: '4' }));

    expect(shown.map(({ id }) => id)).toEqual(ids);
  });
});

describe('a number on the sheet', () => {
  it('is held against the books once it is one', () => {
    expect(told(item('Mint'), '1250')).toBe('250\u00a0g less than the books: 1.5\u00a0kg.');
    expect(told(item('Chaas'), '13')).toBe('1 more than the books: 12.');
    expect(told(item('Tea'), '0')).toBe('As in the books.');
    expect(told(item('Kokum'), '2')).toBe('New at this store; it is kept from now on.');
    expect(told(item('Mint'), '12,')).toBeNull();
  });

  it('goes in the order of the sheet, and only if all are fit', () => {
    const { lines, wrong } = linesOf(items, { Tea: '4', Chaas: '1.5', Mint: '1.5', Kokum: '-1' });

    expect(lines).toEqual([
      { itemId: 'Mint', counted: 1.5 },
      { itemId: 'Tea', counted: 4 },
    ]);
    expect([...wrong.keys()]).toEqual(['Chaas', 'Kokum']);
  });

  it('is refused where it stands', () => {
    const lines = [
      { itemId: 'Mint', counted: 1.5 },
      { itemId: 'Tea', counted: 4 },
    ];
    const refused = refusedItems(
      [
        { pointer: '/items/1/counted', message: 'Too many.' },
        { pointer: '/items/10', message: 'No such line.' },
        { pointer: '/note', message: 'Too long.' },
        { pointer: '/items/0', message: '3 are held for orders.' },
      ],
      lines,
    );

    expect([...refused]).toEqual([
      ['Tea', 'Too many.'],
      ['Mint', '3 are held for orders.'],
    ]);
  });
});

describe('what was typed', () => {
  const name = draftName('stf_1', 'store_mgr');

  beforeEach(() => sessionStorage.clear());

  it('survives, with its key', () => {
    const draft = typed(emptyDraft(), 'Tea', '4');
    keepDraft(name, draft);

    expect(readDraft(name)).toEqual(draft);
    expect(readDraft(draftName('stf_2', 'store_mgr')).entries).toEqual({});
  });

  it('is not counted once the field is empty again, and leaves nothing behind', () => {
    keepDraft(name, typed(emptyDraft(), 'Tea', '4'));
    const draft = typed(typed(emptyDraft(), 'Tea', '4'), 'Tea', ' ');
    keepDraft(name, draft);

    expect(draft.entries).toEqual({});
    expect(sessionStorage).toHaveLength(0);
  });

  it('keeps what was sent and not answered', () => {
    const sent: CountDraft = {
      ...typed(emptyDraft(), 'Tea', '4'),
      sent: { lines: [{ itemId: 'Tea', counted: 4 }], note: '' },
    };
    keepDraft(name, sent);

    expect(readDraft(name).sent).toEqual(sent.sent);
  });

  it.each(['', '{', '[]', '{"key":1}', 'null'])('begins anew with %j', (text) => {
    sessionStorage.setItem(name, text);

    expect(readDraft(name)).toMatchObject({ entries: {}, sent: null });
  });
});

describe('a batch for what is more', () => {
  const lots = { Mint: { label: ' M-1 ', expiresOn: '' }, Chaas: { label: 'C', expiresOn: '' } };

  it('goes with what can lie in batches, and is more than the books', () => {
    const more = linesOf(items, { Mint: '1600', Chaas: '13' }, lots).lines;
    const less = linesOf(items, { Mint: '1400' }, lots).lines;

    expect(more).toEqual([
      { itemId: 'Chaas', counted: 13 },
      { itemId: 'Mint', counted: 1600, batch: { label: 'M-1', expiresOn: null } },
    ]);
    expect(less).toEqual([{ itemId: 'Mint', counted: 1400 }]);
  });
});
