// @vitest-environment node
import type { Store } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import { whenOf } from './when';

const now = new Date('2026-11-24T08:00:00Z');
const slot = { start: '2026-11-24T13:00:00Z', end: '2026-11-24T13:30:00Z' };
const offering = { slots: { offered: true } } as Store;
const notOffering = { slots: { offered: false } } as Store;

const when = (chosen: typeof slot | null, codes: string[] = [], store = offering) =>
  whenOf({
    store,
    slot: chosen,
    now,
    problems: codes.map((code) => ({ code, message: code, pointer: null })),
  });

describe('when an order is to be there', () => {
  it('is as soon as possible, unless the store takes none now', () => {
    expect(when(null)).toEqual({ kind: 'soon' });
    expect(when(null, ['out_of_stock'])).toEqual({ kind: 'soon' });
    expect(when(null, ['store_closed'])).toEqual({ kind: 'ahead', why: 'closed' });
    expect(when(null, ['store_paused'])).toEqual({ kind: 'ahead', why: 'closed' });
    expect(when(null, ['wait_too_long'])).toEqual({ kind: 'ahead', why: 'busy' });
  });

  it('is not asked for where no times are offered', () => {
    expect(when(null, ['store_closed'], notOffering)).toEqual({ kind: 'soon' });
  });

  it('is the chosen time as long as that stands', () => {
    expect(when(slot)).toEqual({ kind: 'slot', slot });
    expect(when(slot, ['out_of_stock', 'outside_delivery_zone'])).toEqual({ kind: 'slot', slot });
    expect(when(slot, ['slot_full'])).toEqual({ kind: 'lost', slot, why: 'full' });
    expect(when(slot, ['slot_unavailable'])).toEqual({ kind: 'lost', slot, why: 'gone' });
    expect(when(slot, ['store_paused'])).toEqual({ kind: 'lost', slot, why: 'gone' });
    expect(when({ ...slot, start: '2026-11-24T08:00:00Z' })).toMatchObject({ why: 'passed' });
  });
});
