// @vitest-environment node
import type { SpecialDay } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import { formOf, hoursSchema, pathOf } from './hours-values';
import {
  copied,
  type DayOfWeek,
  days,
  endWords,
  onDay,
  overlaps,
  type Range,
  type Week,
} from './ranges';
import {
  draftOf as dayDraftOf,
  formOf as dayFormOf,
  keyOf,
  pathOf as dayPathOf,
  specialDaySchema,
  whatWords,
  whomWords,
  withDay,
} from './special-day-values';

const range = (text: string): Range => {
  const [from = '', to = ''] = text.split('-');
  return { from, to };
};

/** All seven days; those that are not given are closed. */
const week = (given: Partial<Record<DayOfWeek, string>>): Week =>
  days.map((day) => ({ day, ranges: (given[day] ?? '').split(' ').filter(Boolean).map(range) }));

const said = (given: Week) => overlaps(given).map(({ at, other }) => [at.join('.'), onDay(other)]);

describe('an end that is not on the day itself', () => {
  it.each([
    ['11:00-23:00', undefined],
    ['18:00-02:00', 'past midnight, on Tuesday'],
    ['18:00-00:00', 'midnight'],
    ['10:00-10:00', 'round the clock, to Tuesday'],
    ['18:00-', undefined],
  ])('%s: %s', (text, words) => expect(endWords(range(text), 'Tuesday')).toBe(words));
});

describe('hours that overlap', () => {
  it('are told at each of them', () => {
    expect(said(week({ monday: '11:00-15:00 14:00-20:00' }))).toEqual([
      ['0.0', 'Monday, 2:00 pm to 8:00 pm'],
      ['0.1', 'Monday, 11:00 am to 3:00 pm'],
    ]);
  });

  it('are found past midnight, and from Sunday into Monday', () => {
    expect(said(week({ monday: '18:00-02:00', tuesday: '01:00-09:00' }))).toEqual([
      ['0.0', 'Tuesday, 1:00 am to 9:00 am'],
      ['1.0', 'Monday, 6:00 pm to 2:00 am'],
    ]);
    expect(said(week({ sunday: '18:00-02:00', monday: '01:00-09:00' }))).toHaveLength(2);
  });

  it('are not those that touch, are alone, or are not whole yet', () => {
    expect(said(week({ monday: '11:00-15:00 15:00-23:00' }))).toEqual([]);
    expect(said(week({ monday: '18:00-02:00', tuesday: '02:00-09:00' }))).toEqual([]);
    expect(said(week({ monday: '00:00-00:00' }))).toEqual([]);
    expect(said(week({ monday: '11:00-15:00 14:00-' }))).toEqual([]);
  });
});

it('a day is copied to others', () => {
  const copy = copied(week({ monday: '11:00-23:00' }), 'monday', ['tuesday', 'sunday']);

  expect(copy).toEqual(
    week({ monday: '11:00-23:00', tuesday: '11:00-23:00', sunday: '11:00-23:00' }),
  );
});

describe('the form of the hours', () => {
  const paths = (given: unknown) =>
    hoursSchema.safeParse(given).error?.issues.map(({ path }) => path.join('.'));

  it('sends what it got, if nothing is typed', () => {
    const hours = { week: week({ monday: '11:00-23:00' }), fulfilments: [] };

    expect(formOf({ ...hours, timeZone: 'Asia/Kolkata', version: 1 })).toEqual(hours);
    expect(formOf(null).week).toHaveLength(7);
  });

  it('wants each time, no overlap, and something in hours of their own', () => {
    expect(paths({ week: week({ monday: '11:00-' }), fulfilments: [] })).toEqual([
      'week.0.ranges.0.to',
    ]);
    expect(
      paths({
        week: week({}),
        fulfilments: [
          { type: 'delivery', week: week({ tuesday: '10:00-12:00 11:00-13:00' }) },
          { type: 'pickup', week: week({}) },
        ],
      }),
    ).toEqual([
      'fulfilments.0.week.1.ranges.0.to',
      'fulfilments.0.week.1.ranges.1.to',
      'fulfilments.1.type',
    ]);
  });

  it.each([
    ['/week', 'week'],
    ['/week/2/ranges/0/from', 'week.2.ranges.0.from'],
    ['/fulfilments/1/week', 'fulfilments.1.type'],
  ])('knows the place of %s', (pointer, path) => expect(pathOf(pointer)).toBe(path));
});

describe('a special day', () => {
  const diwali: SpecialDay = {
    date: '2026-11-08',
    fulfilment: null,
    kind: 'closed',
    reason: 'Diwali',
    ranges: [],
  };
  const late: SpecialDay = {
    ...diwali,
    fulfilment: 'delivery',
    kind: 'hours',
    ranges: [range('12:00-15:00'), range('18:00-22:00')],
  };

  it('is told in words', () => {
    expect([whatWords(diwali), whomWords(diwali)]).toEqual(['Closed', 'everything']);
    expect(whatWords(late)).toBe('Open 12:00 pm to 3:00 pm and 6:00 pm to 10:00 pm');
    expect(whomWords(late)).toBe('delivery only');
    expect(whatWords({ ...late, kind: 'closed_partly', ranges: [range('13:00-14:00')] })).toBe(
      'Closed 1:00 pm to 2:00 pm',
    );
  });

  it('goes into a form and out of it as it was', () => {
    expect([diwali, late].map((day) => dayDraftOf(dayFormOf(day)))).toEqual([diwali, late]);
    expect(dayDraftOf({ ...dayFormOf(late), kind: 'closed' }).ranges).toEqual([]);
  });

  it('takes the place of its entry, at the end of the list', () => {
    const changed = { ...diwali, reason: 'Deepavali' };

    expect([keyOf(diwali), keyOf(late)]).toEqual(['2026-11-08', '2026-11-08.delivery']);
    expect(withDay([diwali, late], keyOf(diwali), changed)).toEqual([late, changed]);
    expect(withDay([diwali], undefined, late)).toEqual([diwali, late]);
    expect(dayPathOf('/days/1/ranges/0/from')).toBe('ranges.0.from');
  });

  it.each([
    [{ reason: ' ' }, ['reason']],
    [{ date: '' }, ['date']],
    [{ kind: 'hours' }, ['ranges']],
    [{ kind: 'hours', ranges: [range('11:00-')] }, ['ranges.0.to']],
    [
      { kind: 'hours', ranges: [range('11:00-13:00'), range('12:00-14:00')] },
      ['ranges.0.to', 'ranges.1.to'],
    ],
    [{ kind: 'hours', ranges: [range('18:00-02:00')] }, undefined],
  ])('with %j is refused at %j', (change, paths) => {
    const given = specialDaySchema.safeParse({ ...dayFormOf(diwali), ...change });

    expect(given.error?.issues.map(({ path }) => path.join('.'))).toEqual(paths);
  });
});
