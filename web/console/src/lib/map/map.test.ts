import { metresBetween } from '@shikanji/ui/format/distance';
import { describe, expect, it } from 'vitest';
import { fitted, placeAt, project, spotOf, unproject, zoomed } from './mercator';
import { gridOf, scaleOf } from './plain';
import { ringAround } from './sphere';
import { tilesOf } from './tiles';

const mgRoad = { lat: 12.9716, lng: 77.5946 };
const size = { width: 600, height: 400 };
const view = { centre: mgRoad, zoom: 13 };

describe('Web Mercator', () => {
  it('has the world in one square, with its middle in the middle', () => {
    expect(project({ lat: 0, lng: 0 }, 0)).toEqual({ x: 128, y: 128 });
    expect(project({ lat: 85.0511, lng: -180 }, 0).y).toBeCloseTo(0, 2);
  });

  it('puts MG Road into the tile that everybody else does', () => {
    const { x, y } = project(mgRoad, 13);
    expect([Math.floor(x / 256), Math.floor(y / 256)]).toEqual([5861, 3798]);
  });

  it.each([mgRoad, { lat: -33.9, lng: 151.2 }, { lat: 60, lng: -179 }])('comes back', (place) => {
    const back = unproject(project(place, 15), 15);
    expect(back.lat).toBeCloseTo(place.lat, 9);
    expect(back.lng).toBeCloseTo(place.lng, 9);
  });

  it('shows the centre in the middle, and reads a spot where it was drawn', () => {
    expect(spotOf(view, size, mgRoad)).toEqual({ x: 300, y: 200 });
    const place = placeAt(view, size, { x: 17, y: 390 });
    expect(spotOf(view, size, place).x).toBeCloseTo(17, 1);
    expect(spotOf(view, size, place).y).toBeCloseTo(390, 1);
  });

  it('comes nearer around what one points at', () => {
    const spot = { x: 100, y: 50 };
    const near = zoomed(view, size, 1, spot);
    expect(near.zoom).toBe(14);
    expect(spotOf(near, size, placeAt(view, size, spot)).x).toBeCloseTo(100, 0);
    expect(zoomed({ ...view, zoom: 18 }, size, 1, spot).zoom).toBe(18);
  });

  it('shows everything, as near as it has room', () => {
    const places = ringAround(mgRoad, 5_000);
    const all = fitted(places, size);
    const spots = places.map((place) => spotOf(all, size, place));
    expect(spots.every(({ x, y }) => x > 0 && y > 0 && x < 600 && y < 400)).toBe(true);
    expect(all.zoom).toBe(12);
    expect(fitted([], size).zoom).toBe(4);
  });
});

describe('a circle', () => {
  it('is as far all round as it says', () => {
    for (const place of ringAround(mgRoad, 5_000)) {
      expect(Math.abs(metresBetween(mgRoad, place) - 5_000)).toBeLessThanOrEqual(1);
    }
  });
});

describe('the plain map', () => {
  it('has lines at round degrees, of which the labels tell', () => {
    const { lats, lngs } = gridOf(view, size);
    expect(lngs.map(({ label }) => label)).toEqual([
      '77.56° E',
      '77.58° E',
      '77.6° E',
      '77.62° E',
      '77.64° E',
    ]);
    expect(lats.every(({ label }) => label.endsWith('° N'))).toBe(true);
    expect(gridOf({ centre: { lat: -1, lng: -1 }, zoom: 8 }, size).lats[0]?.label).toMatch(/° S$/);
  });

  it('has a scale of a round distance', () => {
    const scale = scaleOf(view, size);
    expect(scale.label).toBe('2 km');
    expect(scale.width).toBeGreaterThan(50);
    expect(scale.width).toBeLessThanOrEqual(110);
    expect(scaleOf({ ...view, zoom: 17 }, size).label).toBe('100 m');
  });
});

describe('squares', () => {
  it('cover what is shown, and go round the world', () => {
    const tiles = tilesOf(view, size, 'https://tile.example/{z}/{x}/{y}.png');
    expect(tiles.map(({ url }) => url)).toContain('https://tile.example/13/5861/3798.png');
    expect(Math.min(...tiles.map(({ x }) => x))).toBeLessThanOrEqual(0);
    expect(Math.max(...tiles.map(({ x }) => x)) + 256).toBeGreaterThanOrEqual(600);
    const east = tilesOf({ centre: { lat: 0, lng: 180 }, zoom: 3 }, size, '{z}/{x}/{y}');
    expect(east.map(({ url }) => url)).toContain('3/0/3');
    expect(east.every(({ url }) => /^3\/[0-7]\/[0-7]$/.test(url))).toBe(true);
  });
});
