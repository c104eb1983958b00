import type { Place } from '@shikanji/ui/format/distance';

/** In pixels, from the upper left. */
export interface Spot {
  x: number;
  y: number;
}

export interface Size {
  width: number;
  height: number;
}

/** What a map shows: what is in its middle, and how near. Each zoom is twice as near as the one before. */
export interface View {
  centre: Place;
  zoom: number;
}

export const tileSize = 256;
const zooms = { least: 3, most: 18 };
/** Where the square world of Web Mercator ends. */
const mostLatitude = 85.0511;
/** All of India, where nothing else is known. */
const atFirst: View = { centre: { lat: 22, lng: 79 }, zoom: 4 };

export const worldSize = (zoom: number): number => tileSize * 2 ** zoom;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const within = (number: number, most: number): number => Math.max(-most, Math.min(most, number));

/** Web Mercator: where a place is on a map of the whole world. */
export function project({ lat, lng }: Place, zoom: number): Spot {
  const size = worldSize(zoom);
  const north = Math.asinh(Math.tan(radians(within(lat, mostLatitude))));
  return { x: ((lng + 180) / 360) * size, y: (0.5 - north / (2 * Math.PI)) * size };
}

export function unproject({ x, y }: Spot, zoom: number): Place {
  const size = worldSize(zoom);
  const lat = (Math.atan(Math.sinh((0.5 - y / size) * 2 * Math.PI)) * 180) / Math.PI;
  return { lat: within(lat, mostLatitude), lng: within((x / size) * 360 - 180, 180) };
}

/** Where the upper left corner of what is shown is on the map of the whole world. */
export function cornerOf({ centre, zoom }: View, { width, height }: Size): Spot {
  const { x, y } = project(centre, zoom);
  return { x: x - width / 2, y: y - height / 2 };
}

export function spotOf(view: View, size: Size, place: Place): Spot {
  const corner = cornerOf(view, size);
  const { x, y } = project(place, view.zoom);
  return { x: x - corner.x, y: y - corner.y };
}

/** A tenth of a metre is near enough. */
const rounded = (degrees: number): number => Math.round(degrees * 1e6) / 1e6;

export function placeAt(view: View, size: Size, { x, y }: Spot): Place {
  const corner = cornerOf(view, size);
  const { lat, lng } = unproject({ x: x + corner.x, y: y + corner.y }, view.zoom);
  return { lat: rounded(lat), lng: rounded(lng) };
}

/** Looks elsewhere, so many pixels to the right and down. */
export function moved({ centre, zoom }: View, { x, y }: Spot): View {
  const now = project(centre, zoom);
  return { centre: unproject({ x: now.x + x, y: now.y + y }, zoom), zoom };
}

/** Nearer or farther, with what is at the spot staying there. */
export function zoomed(view: View, size: Size, by: number, spot: Spot): View {
  const zoom = Math.max(zooms.least, Math.min(zooms.most, view.zoom + by));
  const place = placeAt(view, size, spot);
  const off = spotOf({ centre: place, zoom }, size, place);
  return moved({ centre: place, zoom }, { x: off.x - spot.x, y: off.y - spot.y });
}

/** As near as everything has room, with some to its sides. */
export function fitted(places: readonly Place[], size: Size): View {
  if (places.length === 0) return atFirst;
  const margin = 48;
  const lats = places.map(({ lat }) => lat);
  const lngs = places.map(({ lng }) => lng);
  const northWest = { lat: Math.max(...lats), lng: Math.min(...lngs) };
  const southEast = { lat: Math.min(...lats), lng: Math.max(...lngs) };
  const fits = (zoom: number) => {
    const [from, to] = [project(northWest, zoom), project(southEast, zoom)];
    return to.x - from.x <= size.width - margin && to.y - from.y <= size.height - margin;
  };
  // one place alone is shown with its surroundings
  let zoom = 14;
  while (zoom > zooms.least && !fits(zoom)) zoom--;
  const [from, to] = [project(northWest, zoom), project(southEast, zoom)];
  return { centre: unproject({ x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, zoom), zoom };
}
