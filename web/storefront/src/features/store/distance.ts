export interface Point {
  lat: number;
  lng: number;
}

const earthMetres = 6_371_000;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** As the crow flies, on a sphere. */
export function metresBetween(one: Point, other: Point): number {
  const north = Math.sin(radians(other.lat - one.lat) / 2) ** 2;
  const east = Math.sin(radians(other.lng - one.lng) / 2) ** 2;
  const shrunk = Math.cos(radians(one.lat)) * Math.cos(radians(other.lat));
  return 2 * earthMetres * Math.asin(Math.min(1, Math.sqrt(north + shrunk * east)));
}

/** Tens of metres near by, tenths of kilometres in town, whole kilometres beyond. */
export function distanceIn(metres: number, language: 'en' | 'hi'): string {
  const rounded = Math.round(metres / 10) * 10;
  const locale = language === 'hi' ? 'hi-IN-u-nu-latn' : 'en-IN';
  const unit = rounded < 1000 ? 'meter' : 'kilometer';
  const value = rounded < 1000 ? rounded : metres / 1000;
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    maximumFractionDigits: metres < 9_950 ? 1 : 0,
  }).format(value);
}
