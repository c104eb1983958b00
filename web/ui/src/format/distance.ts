/** In degrees north and east. */
export interface Place {
  lat: number;
  lng: number;
}

/** The mean radius, as the server has it. */
export const earthMetres = 6_371_008.8;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/** As the crow flies (haversine). */
export function metresBetween(one: Place, other: Place): number {
  const north = Math.sin(radians(other.lat - one.lat) / 2) ** 2;
  const east = Math.sin(radians(other.lng - one.lng) / 2) ** 2;
  const half = north + Math.cos(radians(one.lat)) * Math.cos(radians(other.lat)) * east;
  return 2 * earthMetres * Math.asin(Math.min(1, Math.sqrt(half)));
}
