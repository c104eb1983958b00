import { metresBetween } from '@shikanji/ui/format/distance';
import { placeAt, type Size, type Spot, spotOf, type View, worldSize } from './mercator';

/** A line of the grid, where it crosses the map, and what is written at its end. */
export interface GridLine {
  at: number;
  label: string;
}

const steps = [20, 10, 5, 2, 1, 0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005, 0.002, 0.001, 0.0005];
const leastPixels = 96;

function lines(from: number, to: number, step: number, label: (degrees: number) => string) {
  const first = Math.ceil(from / step);
  const count = Math.max(0, Math.floor(to / step) - first + 1);
  const decimals = Math.max(0, Math.ceil(-Math.log10(step)));
  return Array.from({ length: count }, (_, index) => {
    const degrees = Number(((first + index) * step).toFixed(decimals));
    return { degrees, label: label(degrees) };
  });
}

const written = (positive: string, negative: string) => (degrees: number) =>
  `${Math.abs(degrees)}° ${degrees < 0 ? negative : positive}`;

/** Round degrees, far enough from each other. */
export function gridOf(view: View, size: Size): { lats: GridLine[]; lngs: GridLine[] } {
  const pixels = worldSize(view.zoom) / 360;
  const step = steps.findLast((one) => one * pixels >= leastPixels) ?? 20;
  const upperLeft = placeAt(view, size, { x: 0, y: 0 });
  const lowerRight = placeAt(view, size, { x: size.width, y: size.height });
  const spot = (place: { lat?: number; lng?: number }): Spot =>
    spotOf(view, size, { ...view.centre, ...place });
  return {
    lats: lines(lowerRight.lat, upperLeft.lat, step, written('N', 'S')).map(
      ({ degrees, label }) => ({ at: spot({ lat: degrees }).y, label }),
    ),
    lngs: lines(upperLeft.lng, lowerRight.lng, step, written('E', 'W')).map(
      ({ degrees, label }) => ({ at: spot({ lng: degrees }).x, label }),
    ),
  };
}

const metresWords = (metres: number): string =>
  metres < 1_000 ? `${metres} m` : `${metres / 1_000} km`;

/** The longest round distance that is no longer than so many pixels in the middle of the map. */
export function scaleOf(
  view: View,
  size: Size,
  mostPixels = 110,
): { width: number; label: string } {
  const middle = { x: size.width / 2, y: size.height / 2 };
  const far = { ...middle, x: middle.x + 100 };
  const metres = metresBetween(placeAt(view, size, middle), placeAt(view, size, far)) / 100;
  const most = metres * mostPixels;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, most)));
  const round = ([5, 2, 1].find((one) => one * power <= most) ?? 1) * power;
  return { width: round / Math.max(metres, 0.01), label: metresWords(round) };
}
