import type { DeliveryZone, Store } from '@shikanji/api/types';
import type { Place } from '@shikanji/ui/format/distance';
import { PlaceMap } from '../../lib/map/map';
import { drawnOf, Pin, Target, ZoneShape } from './zone-shapes';
import { cornersOf } from './zone-shape';
import { areaWords, delivers } from './zone-words';
import { words } from './words-zones';

interface ZonesMapProps {
  store: Store;
  zones: readonly DeliveryZone[];
  /** Where somebody is asked about. */
  asked: Place | null;
  askedLabel: string;
  onPick: (place: Place) => void;
}

/** All zones that have a shape, the last asked below; those by PIN codes are named beside it. */
export function ZonesMap({ store, zones, asked, askedLabel, onPick }: ZonesMapProps) {
  const all = zones.map((zone, index) => ({ zone, index, shape: drawnOf(zone, store) }));
  const drawn = all.flatMap(({ shape, ...rest }) => (shape === null ? [] : [{ ...rest, shape }]));
  const byPincode = all.filter(({ zone }) => zone.area.type === 'pincodes');
  const home = store.location == null ? [] : [store.location];
  return (
    <figure className="flex min-w-0 flex-col gap-2">
      <PlaceMap
        // begins anew when zones change
        key={zones.map(({ id, version }) => `${id} ${version}`).join()}
        label={words.map(store.name)}
        about={[...home, ...drawn.flatMap(({ shape }) => cornersOf(shape))]}
        className="h-80 lg:h-120"
        onPick={onPick}
      >
        {(screen) => (
          <>
            {drawn.toReversed().map(({ zone, index, shape }) => (
              <ZoneShape
                key={zone.id}
                shape={shape}
                index={index}
                label={`${index + 1} ${zone.name}${suffix(zone)}`}
                faint={!zone.active}
                screen={screen}
              />
            ))}
            {home.map((place) => (
              <Pin key="store" place={place} label={store.name} screen={screen} />
            ))}
            {asked !== null && <Target place={asked} label={askedLabel} screen={screen} />}
          </>
        )}
      </PlaceMap>
      <figcaption className="flex flex-col gap-1">
        {store.location == null && <p>{words.noLocation}</p>}
        {drawn.length === 0 && <p>{words.noneDrawn}</p>}
        {byPincode.length > 0 && (
          <>
            <p>{words.noShape}</p>
            <ul className="list-disc pl-5">
              {byPincode.map(({ zone, index }) => (
                <li key={zone.id}>{`${index + 1} ${zone.name}: ${areaWords(zone)}`}</li>
              ))}
            </ul>
          </>
        )}
      </figcaption>
    </figure>
  );
}

const suffix = (zone: DeliveryZone): string =>
  !zone.active ? words.offOnMap : delivers(zone) ? '' : words.refusesOnMap;
