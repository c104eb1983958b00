// @vitest-environment node
import type { ComboDefinition } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import { apartOf, comboSchema, draftOf, emptyForm, formOf, pathOf } from './combo-form-values';

const break_: ComboDefinition = {
  id: 'cmb_1',
  slug: 'chai-break',
  position: 2,
  name: 'Chai Break',
  hindiName: null,
  description: 'A cup and a bite.',
  hindiDescription: null,
  pricePaise: 9_900,
  status: 'published',
  schedule: { from: null, to: null, weekdays: ['monday'], times: [{ from: '16:00', to: '18:00' }] },
  slots: [
    {
      name: 'Cup',
      choices: [{ productId: 'prod_chai', name: 'Chai', surchargePaise: 0, default: true }],
    },
    {
      name: 'Bite',
      choices: [
        { productId: 'prod_kachori', name: 'Kachori', surchargePaise: 1_050, default: false },
        { productId: 'prod_samosa', name: 'Samosa', surchargePaise: 0, default: true },
      ],
    },
  ],
  version: 3,
};

describe('the form of a combo', () => {
  it('sends back what it was given', () => {
    expect(draftOf(formOf(break_))).toEqual({
      name: 'Chai Break',
      hindiName: null,
      description: 'A cup and a bite.',
      hindiDescription: null,
      pricePaise: 9_900,
      position: 2,
      status: 'published',
      schedule: break_.schedule,
      slots: [
        { name: 'Cup', choices: [{ productId: 'prod_chai', surchargePaise: 0, default: true }] },
        {
          name: 'Bite',
          choices: [
            { productId: 'prod_kachori', surchargePaise: 1_050, default: false },
            { productId: 'prod_samosa', surchargePaise: 0, default: true },
          ],
        },
      ],
    });
    expect(comboSchema.safeParse(formOf(break_)).success).toBe(true);
  });

  const good = formOf(break_);
  const [cup, bite] = good.slots;
  if (cup === undefined || bite === undefined) throw new Error('it has two parts');

  it.each([
    ['no name', { ...good, name: ' ' }, 'name'],
    ['no price', { ...good, price: '0' }, 'price'],
    ['a price below nothing', { ...good, price: '-1' }, 'price'],
    ['one part', { ...good, slots: [cup] }, 'slots'],
    ['nothing to choose', { ...good, slots: [cup, { ...bite, choices: [] }] }, 'slots.1.choices'],
    [
      'a surcharge below nothing',
      {
        ...good,
        slots: [cup, { ...bite, choices: [{ productId: 'x', name: 'X', surcharge: '-5' }] }],
      },
      'slots.1.choices.0.surcharge',
    ],
    ['a nameless part', { ...good, slots: [cup, { ...bite, name: '' }] }, 'slots.1.name'],
    [
      'a time without an end',
      { ...good, schedule: { ...good.schedule, times: [{ from: '11:00', to: '' }] } },
      'schedule.times.0.to',
    ],
  ])('complains of %s', (_, form, path) => {
    const issues = comboSchema.safeParse(form).error?.issues ?? [];

    expect(issues.map((issue) => issue.path.join('.'))).toContain(path);
  });

  it('adds up what the usual choices cost by themselves', () => {
    const prices = new Map([
      ['prod_chai', 3_000],
      ['prod_samosa', 8_000],
      ['prod_kachori', 5_000],
    ]);

    expect(apartOf(good.slots, prices)).toBe(11_000);
    expect(apartOf([cup, { ...bite, usual: '' }], prices)).toBe(8_000);
    expect(apartOf(emptyForm([]).slots, prices)).toBeNull();
  });
});

it.each([
  ['/pricePaise', 'price'],
  ['/slots/1/choices/0/surchargePaise', 'slots.1.choices.0.surcharge'],
  ['/slots/1/choices/0/productId', 'slots.1.choices.0.surcharge'],
  ['/schedule/times/0/from', 'schedule.times.0.from'],
])('finds the field that %s is about', (pointer, path) => expect(pathOf(pointer)).toBe(path));
