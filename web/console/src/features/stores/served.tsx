import type { DeliveryZone, ServingStore, Store } from '@shikanji/api/types';
import { money } from '@shikanji/ui/format/money';
import { type Asked, isCovered } from './zone-cover';
import { words } from './words-serving';
import { words as zoneWords } from './words-zones';

interface ServedProps {
  served: readonly ServingStore[];
  store: Store;
  zones: readonly DeliveryZone[];
  asked: Asked;
}

/** Who delivers there, by which zone, and for what; or why this store does not. */
export function Served({ served, store, zones, asked }: ServedProps) {
  const mine = served.some(({ id }) => id === store.id);
  return (
    <>
      {served.length === 0 ? (
        <p className="font-semibold">{words.none}</p>
      ) : (
        <ol className="divide-y border-y">
          {served.map((one) => (
            <li key={one.id} className="py-2">
              <p className="font-semibold">
                {`${one.name}, ${zoneOf(one, zones)}`}
                {!deliversNow(one) && ` (${words.closed})`}
              </p>
              <p>{priceWords(one)}</p>
            </li>
          ))}
        </ol>
      )}
      {served.length > 1 && <p className="text-sm text-cumin">{words.best}</p>}
      {!mine && (
        <ul className="list-disc pl-5">
          {whyNot(store, zones, asked).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** Of other stores the zones are not known here. */
function zoneOf({ zoneId }: ServingStore, zones: readonly DeliveryZone[]): string {
  const index = zones.findIndex(({ id }) => id === zoneId);
  const zone = zones[index];
  return zone === undefined ? words.byOther : words.byZone(index + 1, zone.name);
}

const deliversNow = ({ fulfilments }: ServingStore): boolean =>
  fulfilments.some(({ type, isOpen }) => type === 'delivery' && isOpen);

/** `₹20, free from ₹299, smallest order ₹150, 40 min from now, 2.3 km away` */
function priceWords(one: ServingStore): string {
  const steps = one.deliveryFees.map(({ fromPaise, feePaise }) => {
    const fee =
      feePaise === null
        ? zoneWords.notDelivered
        : feePaise === 0
          ? zoneWords.free
          : money(feePaise);
    return fromPaise === 0 ? fee : `${fee} ${words.from(money(fromPaise))}`;
  });
  const text = [
    ...steps,
    words.minimum(money(one.minOrderPaise)),
    words.eta(one.etaMinutes),
    ...(one.distanceMetres === null ? [] : [words.away(one.distanceMetres)]),
  ].join(', ');
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

export function whyNot(store: Store, zones: readonly DeliveryZone[], asked: Asked): string[] {
  if (!store.active) return [words.storeClosed];
  const covering = zones.filter((zone) => isCovered(zone, store, asked));
  // of those in use, the first alone is asked
  const first = covering.find(({ active }) => active);
  if (first !== undefined) return [words.zoneRefuses(first.name)];
  const { pincode, place } = asked;
  const isDrawn = zones.some(({ area }) => area.type !== 'pincodes');
  return [
    ...covering.map(({ name }) => words.zoneOff(name)),
    ...(pincode === '' || covering.length > 0 ? [] : [words.noneByPincode(pincode)]),
    ...(place === null || covering.length > 0 ? [] : [words.noneByPlace]),
    ...(place === null && isDrawn ? [words.drawnNotAsked] : []),
  ];
}
