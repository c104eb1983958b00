import type { Place } from '@shikanji/ui/format/distance';
import { z } from 'zod';

/** Corners, of which the last is joined to the first again. */
export type Ring = readonly Place[];
/** Areas, each a ring and perhaps holes in it. */
export type Shape = readonly (readonly Ring[])[];

/** Which ring of which area. */
export interface RingAt {
  area: number;
  ring: number;
}

export const ringsOf = (shape: Shape): RingAt[] =>
  shape.flatMap((rings, area) => rings.map((_, ring) => ({ area, ring })));

export const ringAt = (shape: Shape, { area, ring }: RingAt): Ring => shape[area]?.[ring] ?? [];

export function withRing(shape: Shape, at: RingAt, corners: Ring): Shape {
  if (shape.length === 0) return [[corners]];
  return shape.map((rings, area) =>
    area === at.area ? rings.map((one, ring) => (ring === at.ring ? corners : one)) : rings,
  );
}

export const without = (ring: Ring, index: number): Ring => ring.toSpliced(index, 1);
export const inserted = (ring: Ring, index: number, corner: Place): Ring =>
  ring.toSpliced(index, 0, corner);

export const movedCorner = (ring: Ring, from: number, to: number): Ring => {
  const corner = ring[from];
  return corner === undefined ? ring : inserted(without(ring, from), to, corner);
};

const half = (one: number, other: number): number => Math.round(((one + other) / 2) * 1e6) / 1e6;

/** In the middle of the side that begins at a corner. */
export function middleAfter(ring: Ring, index: number): Place | undefined {
  const [one, other] = [ring[index], ring[(index + 1) % ring.length]];
  return one && other && { lat: half(one.lat, other.lat), lng: half(one.lng, other.lng) };
}

export const cornersOf = (shape: Shape): Place[] => shape.flat(2);

const position = z.tuple([z.number(), z.number()]).rest(z.number());
const rings = z.array(z.array(position)).min(1);
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: rings }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings).min(1) }),
]);
const feature = z.object({ type: z.literal('Feature'), geometry }).transform((one) => one.geometry);
const collection = z
  .object({ type: z.literal('FeatureCollection'), features: z.tuple([feature]) })
  .transform(({ features: [one] }) => one);
const geoJson = z.union([geometry, feature, collection]);

const same = (one: Place | undefined, other: Place | undefined): boolean =>
  one?.lat === other?.lat && one?.lng === other?.lng;

/** The first corner is not told twice here. */
function opened(ring: readonly Place[]): Ring {
  return ring.length > 1 && same(ring[0], ring.at(-1)) ? ring.slice(0, -1) : ring;
}

/** GeoJSON has the longitude first. Null for what is no polygon; whether it is a sound one the server tells. */
export function shapeOf(json: unknown): Shape | null {
  const read = geoJson.safeParse(json);
  if (!read.success) return null;
  const { data } = read;
  const areas = data.type === 'Polygon' ? [data.coordinates] : data.coordinates;
  return areas.map((one) => one.map((ring) => opened(ring.map(([lng, lat]) => ({ lat, lng })))));
}

/** The same from text, as it was pasted or stands in a file. */
export function shapeOfText(text: string): Shape | null {
  try {
    return shapeOf(JSON.parse(text));
  } catch {
    return null;
  }
}

const closed = (ring: Ring) => [...ring, ...ring.slice(0, 1)].map(({ lat, lng }) => [lng, lat]);

export function geoJsonOf(shape: Shape) {
  const areas = shape.map((one) => one.map(closed));
  return areas.length === 1
    ? { type: 'Polygon' as const, coordinates: areas[0] ?? [] }
    : { type: 'MultiPolygon' as const, coordinates: areas };
}
