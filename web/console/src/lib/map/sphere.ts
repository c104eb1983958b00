import { earthMetres, type Place } from '@shikanji/ui/format/distance';

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const degrees = (angle: number): number => (angle * 180) / Math.PI;

/** A circle as it lies on the sphere: on a map it is wider the farther from the equator. */
export function ringAround({ lat, lng }: Place, metres: number, corners = 72): Place[] {
  const far = metres / earthMetres;
  const from = radians(lat);
  return Array.from({ length: corners }, (_, index) => {
    const bearing = (2 * Math.PI * index) / corners;
    const to = Math.asin(
      Math.sin(from) * Math.cos(far) + Math.cos(from) * Math.sin(far) * Math.cos(bearing),
    );
    const east = Math.atan2(
      Math.sin(bearing) * Math.sin(far) * Math.cos(from),
      Math.cos(far) - Math.sin(from) * Math.sin(to),
    );
    return { lat: degrees(to), lng: lng + degrees(east) };
  });
}
