import type { Order, Store } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import { fill } from '../../lib/i18n';
import { english as shared } from '../../lib/words-en';
import { bigSentence, dueAt, isLate, slotSentence } from './order-words';
import type { OrderTranslate } from './words';
import { english } from './words-en';

const t: OrderTranslate = (word, values) => fill({ ...shared, ...english }[word], values);
const store = { name: 'Jain Shikanji MG Road', timeZone: 'Asia/Kolkata' } as Store;
const now = new Date('2026-11-23T18:30:00Z');

const order = (slot: string | null, slotEnd: string | null, type = 'pickup') =>
  ({
    status: 'pending',
    fulfilment: { type, address: null, slot, slotEnd },
    lines: [],
    timeline: [],
    placedAt: '2026-11-23T18:30:00Z',
    promisedAt: slot,
  }) as unknown as Order;

describe('what is said of an order', () => {
  it('for a time is that time, and that it is confirmed later', () => {
    const ahead = order('2026-11-24T07:30:00Z', '2026-11-24T08:00:00Z');

    expect(slotSentence(ahead, store, t, 'en')).toBe('For Tuesday 24 Nov, 1:00 – 1:30 pm');
    expect(bigSentence({ order: ahead, store, t, language: 'en', now })).toBe(
      'MG Road has your order and will confirm it in time. Ready by 1:00 pm.',
    );
  });

  it('that is brought for a time is late only when the time is over', () => {
    const brought = order('2026-11-24T07:30:00Z', '2026-11-24T08:00:00Z', 'delivery');
    const fetched = order('2026-11-24T07:30:00Z', '2026-11-24T08:00:00Z');
    const between = new Date('2026-11-24T07:45:00Z');

    expect(isLate(brought, between)).toBe(false);
    expect(isLate(fetched, between)).toBe(true);
    expect(isLate(brought, new Date('2026-11-24T08:00:01Z'))).toBe(true);
    expect(bigSentence({ order: brought, store, t, language: 'en', now })).toMatch(
      /With you by .*1:30 pm\.$/,
    );
  });

  it('whose time was moved is due then', () => {
    const moved = { ...order('2026-11-24T07:30:00Z', '2026-11-24T08:00:00Z', 'delivery') };

    expect(dueAt({ ...moved, promisedAt: '2026-11-24T09:00:00Z' })).toBe('2026-11-24T09:00:00Z');
  });

  it('for as soon as possible is no time', () => {
    expect(slotSentence(order(null, null), store, t, 'en')).toBeNull();
  });
});
