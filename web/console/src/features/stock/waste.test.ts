// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { asWaste, type Waste, wasteSchema } from './waste';

const fineness = (id: string) => (id === 'mint' ? 'fine' : 'whole');
const waste = (...items: Waste['items']): Waste => ({ reason: 'spilled', note: '', items });

describe('what is thrown away', () => {
  it('is sent with its reason, item by item', () => {
    const given = waste({ itemId: 'mint', amount: '12.5' }, { itemId: 'tea', amount: ' 2 ' });

    expect(asWaste({ ...given, note: 'The tray fell.' }, 's', fineness)).toEqual({
      storeId: 's',
      reason: 'spilled',
      note: 'The tray fell.',
      items: [
        { itemId: 'mint', quantity: 12.5 },
        { itemId: 'tea', quantity: 2 },
      ],
    });
    expect(asWaste(given, 's', fineness)).not.toHaveProperty('note');
  });

  it.each([
    [[]],
    [[{ itemId: 'tea', amount: '0' }]],
    [[{ itemId: 'tea', amount: '1.5' }]],
    [[{ itemId: 'tea', amount: '-1' }]],
    [[{ itemId: 'mint', amount: '' }]],
  ])('is not %j', (items) => {
    expect(wasteSchema(fineness).safeParse(waste(...items)).success).toBe(false);
  });
});
