// @vitest-environment node
import type { Abnormal, Store } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import { countdown } from './countdown';
import { closingOf, endOf, type Span } from './ends';
import { minutesOf, secondsOf } from './minutes';
import { settingsSchema } from './settings-schema';
import { draftOf, formOf, newStoreOf, pathOf } from './settings-values';
import { marksOf, standing, standingOfWay, takesOrders } from './standing';
import { storeSearch } from './stores-search';
import { abnormalWord } from './words';

/** Half past one in Bengaluru, on a Tuesday. */
const now = Date.parse('2026-11-24T08:00:00Z');
const zone = 'Asia/Kolkata';
const closesAt = '2026-11-24T17:30:00Z';

const way = (type: 'delivery' | 'pickup' | 'dine_in') => ({
  type,
  isOpen: true,
  opensAt: '2026-11-25T05:30:00Z',
  closesAt,
  pausedUntil: null,
});

const store: Store = {
  id: 'store_1',
  slug: 'mg-road',
  code: 'MGR',
  name: 'Jain Shikanji MG Road',
  address: {
    line1: '123 MG Road',
    line2: null,
    city: 'Bengaluru',
    state: 'Karnataka',
    pincode: '560001',
  },
  phone: '+919876543210',
  email: null,
  location: { lat: 12.9716, lng: 77.5946 },
  timeZone: zone,
  isOpen: true,
  opensAt: '11:00',
  closesAt: '23:00',
  nextChangeAt: closesAt,
  fulfilments: [way('delivery'), way('pickup'), way('dine_in')],
  notice: null,
  acceptingOrders: true,
  pausedUntil: null,
  busy: null,
  switchedOn: true,
  acceptsCash: true,
  acceptance: 'manual',
  onSilence: 'cancel',
  acceptWithinSeconds: 600,
  cancelWithinSeconds: 90,
  minOrderPaise: 9950,
  prepMinutes: 12,
  rideMinutes: 20,
  dayEndsAt: '04:00',
  legalName: 'Jain Shikanji',
  headOffice: null,
  gstScheme: 'regular',
  gstin: '29AALCS0000K1ZG',
  fssai: '11226999000101',
  grievanceOfficer: { name: 'Rekha', phone: null, email: null },
  stations: [{ slug: 'bar', name: 'Drinks bar', makeMinutes: 60 }],
  slots: {},
  active: true,
  version: 3,
};

describe('a countdown', () => {
  it.each([
    ['2026-11-24T08:00:00Z', 'over'],
    ['2026-11-24T08:00:59Z', 'less than a minute left'],
    ['2026-11-24T08:01:00Z', '1 min left'],
    ['2026-11-24T08:29:01Z', '30 min left'],
    ['2026-11-24T09:00:00Z', '1 h left'],
    ['2026-11-24T09:05:00Z', '1 h 5 min left'],
    ['2026-11-25T08:00:00Z', '1 day left'],
    ['2026-11-27T11:10:00Z', '3 days 3 h left'],
  ])('to %s is told as %s', (until, words) => expect(countdown(until, now)).toBe(words));
});

describe('how a store stands', () => {
  it.each([
    [{}, 'Open until 11:00 pm'],
    [{ nextChangeAt: null }, 'Open all the time'],
    [{ isOpen: false, nextChangeAt: '2026-11-25T05:30:00Z' }, 'Closed until Wed, 25 Nov, 11:00 am'],
    [{ isOpen: false, nextChangeAt: null }, 'Closed, with no hours ahead'],
    [{ active: false }, 'Closed for good'],
  ])('%j: %s', (change, words) => expect(standing({ ...store, ...change }, now)).toBe(words));

  it('says what keeps it from taking orders, and leaves out what is over', () => {
    const marks = (change: Partial<Store>) =>
      marksOf({ ...store, ...change }, now).map(({ text }) => text);
    const half = '2026-11-24T08:30:00Z';
    const ways = [{ ...way('delivery'), pausedUntil: '2026-11-24T09:00:00Z' }, way('pickup')];

    expect(marks({})).toEqual([]);
    expect(marks({ switchedOn: false, pausedUntil: half, fulfilments: ways })).toEqual([
      'Switched off',
      'Paused until 2:00 pm',
      'Delivery paused until 2:30 pm',
    ]);
    expect(marks({ busy: { extraMinutes: 15, until: half } })).toEqual([
      '15 min longer until 2:00 pm',
    ]);
    expect(marks({ pausedUntil: '2026-11-24T08:00:00Z' })).toEqual([]);
    expect(marks({ active: false, switchedOn: false })).toEqual(['Closed for good']);
  });

  it('says of each way of fulfilment whether it takes orders', () => {
    const paused = { ...way('delivery'), pausedUntil: '2026-11-24T09:00:00Z' };

    expect(standingOfWay(way('pickup'), zone, now)).toBe('Open until 11:00 pm');
    expect(standingOfWay(paused, zone, now)).toBe('Paused until 2:30 pm');
    expect([way('pickup'), paused].map((one) => takesOrders(one, now))).toEqual([true, false]);
    expect(standingOfWay({ ...paused, isOpen: false }, zone, now)).toBe(
      'Closed until Wed, 25 Nov, 11:00 am',
    );
  });

  it.each([
    ['paused', null, null, 'Takes no orders'],
    ['paused', 'delivery', null, 'Delivery paused'],
    ['busy', null, 15, 'Takes 15 min longer'],
    ['special_day', 'dine_in', null, 'A special day, at the table'],
  ] as const)('%s of %s is %s', (kind, fulfilment, extraMinutes, words) => {
    const item: Abnormal = {
      ...{ kind, fulfilment, extraMinutes, until: null, reason: null },
      storeId: store.id,
      storeName: store.name,
    };

    expect(abnormalWord(item)).toBe(words);
  });
});

describe('until when something lasts', () => {
  const end = (span: Span, day = '', time = '') =>
    endOf({ span, day, time }, zone, closingOf(store, null), now)?.toISOString();

  it.each([
    ['15', '2026-11-24T08:15:00.000Z'],
    ['60', '2026-11-24T09:00:00.000Z'],
    ['closing', '2026-11-24T17:30:00.000Z'],
  ] as const)('%s is %s', (span, until) => expect(end(span)).toBe(until));

  it('is a time of its own, within a week', () => {
    expect(end('at', '2026-11-24', '14:00')).toBe('2026-11-24T08:30:00.000Z');
    expect(end('at', '2026-11-24', '13:00')).toBeUndefined();
    expect(end('at', '2026-12-02', '13:30')).toBeUndefined();
  });

  it('knows no closing of what is closed, and each its own', () => {
    const delivery = { ...way('delivery'), closesAt: '2026-11-24T16:30:00Z' };
    const early: Store = { ...store, fulfilments: [delivery] };

    expect(closingOf({ ...store, isOpen: false }, null)).toBeNull();
    expect(closingOf(early, 'delivery')).toBe(delivery.closesAt);
    expect(closingOf({ ...store, fulfilments: [{ ...delivery, isOpen: false }] }, 'delivery')).toBe(
      null,
    );
  });
});

describe('minutes', () => {
  it.each([
    ['10', 600],
    ['1:30', 90],
    ['0:30', 30],
    [' 2 ', 120],
  ])('%j is %i seconds', (text, seconds) => expect(secondsOf(text)).toBe(seconds));

  it.each(['', 'ten', '1:75', '1.5', '-1'])('%j is none', (text) =>
    expect(secondsOf(text)).toBeNull(),
  );

  it.each([0, 30, 90, 600, 3_605])('%i seconds come back', (seconds) =>
    expect(secondsOf(minutesOf(seconds))).toBe(seconds),
  );
});

describe('the settings', () => {
  it('send what they got, if nothing is typed', () => {
    const draft = draftOf(formOf(store));

    expect(store).toMatchObject(draft);
    expect(settingsSchema.safeParse(formOf(store)).success).toBe(true);
  });

  it('send nothing for what is empty', () => {
    const form = {
      ...formOf(store),
      location: { lat: '', lng: '' },
      gstin: '',
      grievanceOfficer: { name: '', phone: '', email: '' },
    };

    expect(draftOf(form)).toMatchObject({ location: null, gstin: null, grievanceOfficer: null });
  });

  it('name slug and code of a new store only', () => {
    expect(draftOf(formOf(store))).not.toHaveProperty('slug');
    expect(newStoreOf(formOf(store))).toMatchObject({ slug: 'mg-road', code: 'MGR' });
  });

  it('want what a new store cannot be without', () => {
    const wrong = settingsSchema.safeParse(formOf(null));

    expect(wrong.error?.issues.map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining(['slug', 'code', 'name', 'address.line1', 'address.pincode', 'phone']),
    );
  });

  it.each([
    [{ location: { lat: '12.9', lng: '' } }, 'location.lng'],
    [{ acceptWithin: '0:20' }, 'acceptWithin'],
    [{ cancelWithin: '61' }, 'cancelWithin'],
    [{ minOrder: '99,5' }, 'minOrder'],
    [{ prepMinutes: '0' }, 'prepMinutes'],
    [{ dayEndsAt: '12:01' }, 'dayEndsAt'],
    [{ gstin: '29AALCS0000K1ZA' }, 'gstin'],
    [{ stations: [{ slug: '', name: 'Bar', makeMinutes: null }] }, 'stations.0.slug'],
  ])('refuse %j', (change, path) => {
    const given = settingsSchema.safeParse({ ...formOf(store), ...change });

    expect(given.error?.issues.map((issue) => issue.path.join('.'))).toEqual([path]);
  });

  it.each([
    ['/address/pincode', 'address.pincode'],
    ['/acceptWithinSeconds', 'acceptWithin'],
    ['/stations/1/slug', 'stations.1.slug'],
  ])('know the field of %s', (pointer, path) => expect(pathOf(pointer)).toBe(path));
});

it.each([
  [{ part: 'hours' }, { part: 'hours' }],
  [
    { part: 'special-days', day: '2026-11-30.delivery' },
    { part: 'special-days', day: '2026-11-30.delivery' },
  ],
  [{ part: 'zones', day: 'new' }, { part: 'zones' }],
  [
    { part: 'zones', zone: 'new' },
    { part: 'zones', zone: 'new' },
  ],
  [{ part: 'menu', zone: 'new' }, {}],
] satisfies [Record<string, string>, object][])('an address with %j shows %j', (given, shown) => {
  expect(storeSearch(given)).toEqual(shown);
});
