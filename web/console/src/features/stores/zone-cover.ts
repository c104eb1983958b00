import type { DeliveryZone, Store } from '@shikanji/api/types';
import { metresBetween, type Place } from '@shikanji/ui/format/distance';
import { type Ring, type Shape, shapeOf } from './zone-shape';

export interface Asked {
  pincode: string;
  place: Place | null;
}

/** Whether a line to the east leaves the ring, as often as it meets it. */
function isInside(ring: Ring, { lat, lng }: Place): boolean {
  let inside = false;
  ring.forEach((one, index) => {
    const other = ring.at(index - 1) ?? one;
    if (one.lat > lat === other.lat > lat) return;
    const crossing = one.lng + ((lat - one.lat) / (other.lat - one.lat)) * (other.lng - one.lng);
    if (lng < crossing) inside = !inside;
  });
  return inside;
}

const covers = (shape: Shape, place: Place): boolean =>
  shape.some((rings) => rings.filter((ring) => isInside(ring, place)).length % 2 === 1);

/** Only to say why nobody delivers: who does, the server tells. */
export function isCovered(zone: DeliveryZone, store: Store, { pincode, place }: Asked): boolean {
  const { area } = zone;
  if (area.type === 'pincodes') return area.pincodes.includes(pincode);
  if (place === null) return false;
  if (area.type === 'polygon') return covers(shapeOf(area.polygon) ?? [], place);
  const centre = area.centre ?? store.location;
  return centre != null && metresBetween(centre, place) <= area.radiusMetres;
}
