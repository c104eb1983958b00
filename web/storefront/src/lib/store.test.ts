import type { Store } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import { openSentence, takesOrdersFor } from './store';
import { english } from './words-en';
import { fill, type Translate } from './i18n';

const t: Translate = (word, values) => fill(english[word], values);

const store = {
  timeZone: 'Asia/Kolkata',
  isOpen: true,
  acceptingOrders: true,
  switchedOn: true,
  pausedUntil: null,
  nextChangeAt: '2026-11-24T17:30:00Z',
  fulfilments: [
    {
      type: 'delivery',
      isOpen: false,
      opensAt: '2026-11-25T06:30:00Z',
      closesAt: '2026-11-25T16:30:00Z',
      pausedUntil: null,
    },
    {
      type: 'pickup',
      isOpen: true,
      opensAt: '2026-11-25T05:30:00Z',
      closesAt: '2026-11-24T17:30:00Z',
      pausedUntil: '2026-11-26T06:30:00Z',
    },
  ],
} as Store;

describe('whether a store takes orders', () => {
  it('is told of the store, or of a way of fulfilment with hours and a pause of its own', () => {
    expect(openSentence(store, t, 'en')).toBe('Open until 11:00 pm');
    expect(openSentence(store, t, 'en', 'delivery')).toBe('Closed, opens Wed, 25 Nov, 12:00 pm');
    expect(openSentence(store, t, 'en', 'pickup')).toBe(
      'Taking no orders until Thu, 26 Nov, 12:00 pm',
    );
    expect(takesOrdersFor(store, 'delivery')).toBe(false);
    expect(takesOrdersFor(store, 'pickup')).toBe(false);
  });

  it('is no, where it is switched off', () => {
    const off = { ...store, switchedOn: false, acceptingOrders: false };
    expect(openSentence(off, t, 'en')).toBe('Taking no orders just now');
    expect(openSentence(off, t, 'en', 'delivery')).toMatch(/^Closed/);
  });
});
