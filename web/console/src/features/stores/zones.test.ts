// @vitest-environment node
import type { DeliveryZone, Store } from '@shikanji/api/types';
import { describe, expect, it } from 'vitest';
import { whyNot } from './served';
import { isCovered } from './zone-cover';
import { pincodesOf } from './zone-pincodes';
import { zoneSchema } from './zone-schema';
import {
  geoJsonOf,
  inserted,
  middleAfter,
  movedCorner,
  ringAt,
  ringsOf,
  shapeOf,
  shapeOfText,
  without,
  withRing,
} from './zone-shape';
import { draftOf, formOf, pathOf } from './zone-values';
import { areaWords, delivers, feeWords } from './zone-words';

const mgRoad = { lat: 12.9716, lng: 77.5946 };
const square = [
  [77.58, 12.95],
  [77.61, 12.95],
  [77.61, 12.99],
  [77.58, 12.99],
  [77.58, 12.95],
];
const hole = [
  [77.59, 12.965],
  [77.6, 12.965],
  [77.6, 12.975],
  [77.59, 12.965],
];

const zone: DeliveryZone = {
  id: 'zone_1',
  storeId: 'store_1',
  name: 'North',
  rank: 1,
  area: { type: 'radius', radiusMetres: 5_000, centre: null },
  minOrderPaise: 15_000,
  rideMinutes: 35,
  fees: [
    { belowPaise: null, withinMetres: 3_000, feePaise: 2_000 },
    { belowPaise: 10_000, withinMetres: null, feePaise: null },
    { belowPaise: null, withinMetres: null, feePaise: 6_000 },
  ],
  freeAbovePaise: 29_900,
  active: true,
  version: 3,
};
const store = { location: mgRoad, active: true } as unknown as Store;

describe('PIN codes', () => {
  it.each([
    ['560001, 560002;560003\n560004', ['560001', '560002', '560003', '560004']],
    ['560 001 560 002', ['560001', '560002']],
    ['"560001","560001"', ['560001']],
    ['', []],
  ])('are read out of %j', (text, codes) => {
    expect(pincodesOf(text)).toEqual({ codes, wrong: [] });
  });

  it('that are none are named', () => {
    expect(pincodesOf('560001 056001 56000 MG-Road').wrong).toEqual(['056001', '56000', 'MG-Road']);
  });
});

describe('a zone in the form', () => {
  it.each([
    zone,
    { ...zone, area: { type: 'radius' as const, radiusMetres: 2_500, centre: mgRoad } },
    { ...zone, area: { type: 'pincodes' as const, pincodes: ['560001', '560025'] } },
    {
      ...zone,
      minOrderPaise: null,
      rideMinutes: null,
      freeAbovePaise: null,
      active: false,
      area: {
        type: 'polygon' as const,
        polygon: { type: 'Polygon' as const, coordinates: [square, hole] },
      },
    },
  ])('goes back as it came', (before) => {
    const { id, storeId, version, ...draft } = before;
    expect([id, storeId, version]).toHaveLength(3);
    const form = zoneSchema.parse(formOf(before));
    expect(draftOf(form)).toEqual(draft);
  });

  const faults = (given: Partial<ReturnType<typeof formOf>>) =>
    zoneSchema
      .safeParse({ ...formOf(zone), ...given })
      .error?.issues.map(({ path }) => path.join('.'));
  const fee = { below: '', within: '', delivers: true, fee: '40' };

  it.each([
    [{ kind: 'pincodes', pincodes: '560001 0' }, 'pincodes'],
    [{ kind: 'pincodes', pincodes: ' ' }, 'pincodes'],
    [{ radius: '0.05' }, 'radius'],
    [{ around: 'point', centre: { lat: '', lng: '' } }, 'centre.lat'],
    [{ kind: 'polygon', shape: [] }, 'shape'],
    [{ kind: 'polygon', shape: [[[mgRoad, mgRoad]]] }, 'shape'],
    [{ kind: 'polygon', shape: [[[mgRoad, mgRoad, { lat: NaN, lng: 77 }]]] }, 'shape'],
    [{ fees: [{ ...fee }, fee] }, 'fees.0.below'],
    [{ fees: [{ ...fee, within: 'near' }, fee] }, 'fees.0.within'],
    [{ fees: [{ ...fee, fee: '' }] }, 'fees.0.fee'],
    [{ fees: [{ ...fee, fee: 'a lot' }] }, 'fees.0.fee'],
    [{ minOrder: 'a lot' }, 'minOrder'],
    [{ ride: '300' }, 'ride'],
  ] as const)('is looked at: %j', (given, path) => {
    expect(faults(given as never)).toEqual([path]);
  });

  it('finds the field that was refused', () => {
    expect(pathOf('/area/polygon')).toBe('shape');
    expect(pathOf('/area/centre/lat')).toBe('centre.lat');
    expect(pathOf('/area/radiusMetres')).toBe('radius');
    expect(pathOf('/fees/1/withinMetres')).toBe('fees.1.within');
    expect(pathOf('/fees')).toBe('fees');
  });
});

describe('what it costs, in words', () => {
  it('tells each rule in its order', () => {
    expect(feeWords(zone)).toBe(
      'Within 3\u00a0km: ₹20; below ₹100: not delivered; else ₹60; free from ₹299',
    );
  });

  it('does not promise for nothing what is not delivered', () => {
    const none = [{ belowPaise: null, withinMetres: null, feePaise: null }];
    expect(delivers({ fees: none })).toBe(false);
    expect(feeWords({ fees: none, freeAbovePaise: 29_900 })).toBe('Not delivered');
    expect(feeWords({ fees: [{ feePaise: 0 }], freeAbovePaise: null })).toBe('Free');
  });

  it('tells where it is', () => {
    expect(areaWords(zone)).toBe('5 km around the store');
    expect(areaWords({ area: { type: 'pincodes', pincodes: ['560001'] } })).toBe('One PIN code');
  });
});

describe('a shape', () => {
  const shape = shapeOf({ type: 'Polygon', coordinates: [square, hole] }) ?? [];
  const ring = ringAt(shape, { area: 0, ring: 0 });

  it('is read from GeoJSON, however it is wrapped', () => {
    const polygon = { type: 'Polygon', coordinates: [square] };
    const feature = { type: 'Feature', properties: { name: 'North' }, geometry: polygon };
    const read = shapeOf(polygon);
    expect(read?.[0]?.[0]).toHaveLength(4);
    expect(shapeOf(feature)).toEqual(read);
    expect(shapeOf({ type: 'FeatureCollection', features: [feature] })).toEqual(read);
    expect(shapeOf({ type: 'MultiPolygon', coordinates: [[square]] })).toEqual(read);
  });

  it.each([
    'x',
    '{}',
    '{"type":"Point","coordinates":[77,12]}',
    '{"type":"Polygon","coordinates":[]}',
  ])('is not read from %s', (text) => expect(shapeOfText(text)).toBeNull());

  it('goes back closed, with the longitude first', () => {
    expect(geoJsonOf(shape)).toEqual({ type: 'Polygon', coordinates: [square, hole] });
    expect(geoJsonOf([...shape, ...shape]).type).toBe('MultiPolygon');
  });

  it('has its corners moved, added and taken away', () => {
    expect(ringsOf(shape)).toEqual([
      { area: 0, ring: 0 },
      { area: 0, ring: 1 },
    ]);
    expect(middleAfter(ring, 3)).toEqual({ lat: 12.97, lng: 77.58 });
    expect(inserted(ring, 1, mgRoad)[1]).toEqual(mgRoad);
    expect(without(ring, 0)).toHaveLength(3);
    expect(movedCorner(ring, 0, 3)[3]).toEqual(ring[0]);
    const changed = withRing(shape, { area: 0, ring: 1 }, []);
    expect(changed[0]?.[0]).toBe(ring);
    expect(changed[0]?.[1]).toEqual([]);
    expect(withRing([], { area: 0, ring: 0 }, ring)).toEqual([[ring]]);
  });
});

describe('who is in a zone', () => {
  const drawn: DeliveryZone = {
    ...zone,
    area: { type: 'polygon', polygon: { type: 'Polygon', coordinates: [square, hole] } },
  };
  const at = (lat: number, lng: number) => ({ pincode: '', place: { lat, lng } });

  it('is in the area and not in its hole', () => {
    expect(isCovered(drawn, store, at(12.96, 77.585))).toBe(true);
    expect(isCovered(drawn, store, at(12.968, 77.598))).toBe(false);
    expect(isCovered(drawn, store, at(12.96, 77.57))).toBe(false);
  });

  it('is no farther than the radius', () => {
    expect(isCovered(zone, store, at(13.01, 77.5946))).toBe(true);
    expect(isCovered(zone, store, at(13.02, 77.5946))).toBe(false);
    expect(isCovered(zone, store, { pincode: '560001', place: null })).toBe(false);
  });

  it('is told why nobody comes', () => {
    const far = { pincode: '', place: { lat: 12.98, lng: 77.6 } };
    const noFarther = { ...zone, fees: [{ feePaise: null }] };
    expect(whyNot(store, [noFarther], far)).toEqual([
      'North covers it, and by its fees nothing is delivered so far.',
    ]);
    expect(whyNot(store, [{ ...zone, active: false }], far)).toEqual([
      'North would cover it, and is switched off.',
    ]);
    expect(whyNot(store, [zone], { pincode: '990001', place: null })).toEqual([
      'No zone of this store lists 990001.',
      'What is drawn on the map was not asked: click on the map, too.',
    ]);
  });
});
