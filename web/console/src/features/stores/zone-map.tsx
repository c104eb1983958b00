import type { Place } from '@shikanji/ui/format/distance';
import type { ReactNode } from 'react';
import { PlaceMap, type Screen } from '../../lib/map/map';
import type { ZoneAreaProps } from './zone-area-fields';
import { cornersOf, type Shape } from './zone-shape';
import { drawnOf, pathOf, Pin, ZoneShape } from './zone-shapes';
import { words } from './words-zones';

interface ZoneMapProps extends Omit<ZoneAreaProps, 'form'> {
  /** What is being edited. */
  shape: Shape;
  onPick?: (place: Place) => void;
  /** What one takes hold of. */
  children?: (screen: Screen) => ReactNode;
}

const sound = ({ lat, lng }: Place): boolean => !Number.isNaN(lat + lng);

/** One zone in the foreground, with the store, and the others faint behind it. */
export function ZoneMap({ store, zones, own, shape, onPick, children }: ZoneMapProps) {
  const drawn = zones.flatMap((zone, index) => {
    const other = drawnOf(zone, store);
    return other === null || zone.id === own ? [] : [{ zone, index, other }];
  });
  const home = store.location == null ? [] : [store.location];
  const corners = cornersOf(shape).filter(sound);
  const around = corners.length > 0 ? corners : drawn.flatMap(({ other }) => cornersOf(other));
  return (
    <PlaceMap
      label={words.drawing}
      about={[...home, ...around]}
      className="h-96"
      {...(onPick && { onPick })}
    >
      {(screen) => (
        <>
          {drawn.map(({ zone, index, other }) => (
            <ZoneShape
              key={zone.id}
              shape={other}
              index={index}
              label={`${index + 1} ${zone.name}`}
              faint
              screen={screen}
            />
          ))}
          <path
            d={pathOf(
              shape.map((rings) => rings.map((ring) => ring.filter(sound))),
              screen,
            )}
            className="fill-leaf stroke-leaf"
            fillOpacity={0.18}
            fillRule="evenodd"
            strokeWidth={3.5}
          />
          {home.map((place) => (
            <Pin key="store" place={place} label={store.name} screen={screen} />
          ))}
          {children?.(screen)}
        </>
      )}
    </PlaceMap>
  );
}
