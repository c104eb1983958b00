import { useRef } from 'react';
import { SelectField } from '../../lib/select-field';
import { Fault } from '../../lib/section';
import { CornerHandles } from './corner-handles';
import { CornerList } from './corner-list';
import { GeoJsonField } from './geo-json-field';
import { ShapeTools } from './shape-tools';
import { useShape } from './use-shape';
import type { ZoneAreaProps } from './zone-area-fields';
import { ZoneMap } from './zone-map';
import { ringsOf } from './zone-shape';
import { words } from './words-zones';

/** Lines on a map: drawn with the mouse, moved with the keyboard, typed as numbers, or taken from a file. */
export function ShapeField({ form, store, zones, own }: ZoneAreaProps) {
  const frame = useRef<HTMLDivElement>(null);
  const drawing = useShape(form, frame);
  const { shape, ring, isOpen, fault } = drawing;
  const rings = ringsOf(shape);
  return (
    <div ref={frame} className="flex flex-col gap-3">
      {rings.length > 1 && (
        <SelectField
          className="max-w-60"
          label={words.ring}
          choices={rings.map((at, index) => ({
            value: String(index),
            label: words.ringName(at.area, at.ring),
          }))}
          value={String(
            rings.findIndex((at) => at.area === drawing.at.area && at.ring === drawing.at.ring),
          )}
          onChoose={(value) => drawing.choose(rings[Number(value)] ?? { area: 0, ring: 0 })}
        />
      )}
      <ZoneMap
        {...{ store, zones, own, shape }}
        {...(isOpen && { onPick: (place) => drawing.change([...ring, place]) })}
      >
        {(screen) => <CornerHandles drawing={drawing} screen={screen} />}
      </ZoneMap>
      <p className="text-sm text-cumin">{isOpen ? words.drawHint : words.drawnHint}</p>
      <ShapeTools drawing={drawing} />
      <Fault>{fault}</Fault>
      <CornerList ring={ring} onChange={drawing.change} />
      <GeoJsonField onShape={drawing.replace} />
    </div>
  );
}
