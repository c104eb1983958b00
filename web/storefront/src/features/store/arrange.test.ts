// @vitest-environment node
import type { ServingStore, Store } from '@shikanji/api/types';
import { earthMetres, metresBetween } from '@shikanji/ui/format/distance';
import { describe, expect, it } from 'vitest';
import { arrange, isNamed } from './arrange';
import { distanceIn } from './distance';

const mgRoad = { lat: 12.9716, lng: 77.5946 };
const koramangala = { lat: 12.9279, lng: 77.6271 };

const store = (id: string, location: Store['location'] = null) =>
  ({
    id,
    name: `Jain Shikanji ${id}`,
    address: { line1: '1st Cross', city: 'Bengaluru', state: 'Karnataka', pincode: '560034' },
    location,
  }) as Store;
const delivering = (id: string, distanceMetres: number | null) =>
  ({ ...store(id), distanceMetres }) as ServingStore;
const ids = (listed: readonly { store: Store }[]) => listed.map(({ store: { id } }) => id);

describe('a distance', () => {
  it('is as the crow flies', () => {
    expect(Math.round(metresBetween(mgRoad, koramangala))).toBe(6001);
    expect(metresBetween(mgRoad, mgRoad)).toBe(0);
    expect(Math.round(metresBetween({ lat: 0, lng: 179.99 }, { lat: 0, lng: -179.99 }))).toBe(2224);
    expect(metresBetween({ lat: 0, lng: 0 }, { lat: 0, lng: 180 })).toBeCloseTo(
      Math.PI * earthMetres,
    );
  });

  it('is told no more exactly than it is of use', () => {
    expect(distanceIn(846, 'en')).toBe('850 m');
    expect(distanceIn(996, 'en')).toBe('1 km');
    expect(distanceIn(6_012, 'en')).toBe('6 km');
    expect(distanceIn(2_149, 'en')).toBe('2.1 km');
    expect(distanceIn(46_800, 'en')).toBe('47 km');
    expect(distanceIn(2_149, 'hi')).toBe('2.1 कि॰मी॰');
  });
});

describe('the stores', () => {
  it('that deliver come as the server orders them, the first marked if there are several', () => {
    const both = [delivering('b', null), delivering('a', null)];
    const { serving, others } = arrange([store('a'), store('b'), store('c')], both, null);

    expect(ids(serving)).toEqual(['b', 'a']);
    expect(serving.map(({ best }) => best)).toEqual([true, false]);
    expect(ids(others)).toEqual(['c']);
    expect(arrange([store('a')], [delivering('a', 5)], null).serving[0]?.best).toBe(false);
  });

  it('that do not come with the nearest first, and those that are not on the map last', () => {
    const stores = [
      store('nowhere'),
      store('far', koramangala),
      store('else'),
      store('near', mgRoad),
    ];

    expect(ids(arrange(stores, [], mgRoad).others)).toEqual(['near', 'far', 'nowhere', 'else']);
    expect(ids(arrange(stores, [], null).others)).toEqual(
      ids(stores.map((one) => ({ store: one }))),
    );
  });

  it('are found by name, city and PIN code', () => {
    expect(isNamed(store('Whitefield'), 'white')).toBe(true);
    expect(isNamed(store('Whitefield'), '  bengaluru,  whitefield ')).toBe(true);
    expect(isNamed(store('Whitefield'), '5600')).toBe(true);
    expect(isNamed(store('Whitefield'), '')).toBe(true);
    expect(isNamed(store('Whitefield'), 'whitefield mumbai')).toBe(false);
  });
});
