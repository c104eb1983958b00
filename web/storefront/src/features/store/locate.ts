import type { Place } from '@shikanji/ui/format/distance';

/** Why the device did not tell where it is. */
export type NoLocation = 'refused' | 'unavailable' | 'timeout';

const reasons: readonly NoLocation[] = ['refused', 'unavailable', 'timeout'];

/** Asks the device where it is; to be called when somebody presses for it, and not before. */
export function locate(): Promise<Place | NoLocation> {
  // missing where the page does not come over a safe connection
  const geolocation = navigator.geolocation as Geolocation | undefined;
  if (geolocation === undefined) return Promise.resolve('unavailable');
  return new Promise((told) =>
    geolocation.getCurrentPosition(
      ({ coords }) => told({ lat: coords.latitude, lng: coords.longitude }),
      // 1, 2 and 3, in this order
      ({ code }) => told(reasons[code - 1] ?? 'unavailable'),
      { timeout: 10_000 },
    ),
  );
}
