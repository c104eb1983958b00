import { afterEach, describe, expect, it } from 'vitest';
import { slotChoice } from './choices';

const key = 'shikanji.slot';
const hour = 3_600_000;
const slot = (fromNow: number) => ({
  start: new Date(Date.now() + fromNow).toISOString(),
  end: new Date(Date.now() + fromNow + hour).toISOString(),
});

/** As another tab would leave it, or an earlier visit. */
function stored(value: unknown) {
  localStorage.setItem(key, JSON.stringify(value));
  window.dispatchEvent(new StorageEvent('storage', { key }));
  return slotChoice.get();
}

describe('the time that one has chosen', () => {
  afterEach(() => slotChoice.set(null));

  it('is kept until it begins', () => {
    const ahead = slot(hour);

    expect(stored(ahead)).toEqual(ahead);
    expect(stored(slot(-1))).toBeNull();
  });

  it('is none, where what is stored makes no sense', () => {
    expect(stored({ start: 'soon' })).toBeNull();
    expect(stored({ start: 'soon', end: 'later' })).toBeNull();
    expect(stored([])).toBeNull();
  });
});
