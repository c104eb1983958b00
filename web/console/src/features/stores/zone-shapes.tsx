import type { DeliveryZone, Store } from '@shikanji/api/types';
import type { Place } from '@shikanji/ui/format/distance';
import { halo } from '../../lib/map/backdrop';
import type { Screen } from '../../lib/map/map';
import { ringAround } from '../../lib/map/sphere';
import { type Shape, shapeOf } from './zone-shape';

/** What a zone looks like on a map; null for one that goes by PIN codes, or by a store of which nobody knows the place. */
export function drawnOf({ area }: Pick<DeliveryZone, 'area'>, store: Store): Shape | null {
  if (area.type === 'pincodes') return null;
  if (area.type === 'polygon') return shapeOf(area.polygon);
  const centre = area.centre ?? store.location;
  return centre == null ? null : [[ringAround(centre, area.radiusMetres)]];
}

/** Not the colour alone: each has dashes of its own, and its number and name on it. */
const looks = [
  { className: 'fill-leaf stroke-leaf', dashes: undefined },
  { className: 'fill-clay stroke-clay', dashes: '10 5' },
  { className: 'fill-cumin stroke-cumin', dashes: '3 4' },
  { className: 'fill-ink stroke-ink', dashes: '12 4 3 4' },
] as const;

export const lookOf = (index: number) => looks[index % looks.length] ?? looks[0];

export const pathOf = (shape: Shape, { at }: Screen): string =>
  shape
    .flat()
    .filter((ring) => ring.length > 0)
    .map(
      (ring) =>
        `M${ring
          .map(at)
          .map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)
          .join('L')}Z`,
    )
    .join('');

interface ZoneShapeProps {
  shape: Shape;
  /** Its place in the list. */
  index: number;
  label: string;
  /** Switched off, or not the one that is being edited. */
  faint?: boolean;
  screen: Screen;
}

export function ZoneShape({ shape, index, label, faint = false, screen }: ZoneShapeProps) {
  const look = lookOf(index);
  const spots = shape.flat(2).map(screen.at);
  const top = Math.min(...spots.map(({ y }) => y));
  const wide = spots.map(({ x }) => x);
  const middle = (Math.min(...wide) + Math.max(...wide)) / 2;
  return (
    <g className={faint ? 'opacity-55' : undefined}>
      <path
        d={pathOf(shape, screen)}
        className={look.className}
        fillOpacity={faint ? 0.04 : 0.12}
        fillRule="evenodd"
        strokeWidth={2.5}
        strokeDasharray={look.dashes}
      />
      {spots.length > 0 && (
        <text
          x={middle}
          y={top - 8}
          textAnchor="middle"
          className={`${halo} text-sm font-semibold`}
        >
          {label}
        </text>
      )}
    </g>
  );
}

/** Where somebody asked about: rings, for a pin is a store. */
export function Target({ place, label, screen }: { place: Place; label: string; screen: Screen }) {
  const { x, y } = screen.at(place);
  return (
    <g className="pointer-events-none">
      <circle cx={x} cy={y} r={10} className="fill-none stroke-paper" strokeWidth={6} />
      <circle cx={x} cy={y} r={10} className="fill-none stroke-ink" strokeWidth={3} />
      <circle cx={x} cy={y} r={3} className="fill-ink" />
      <text x={x} y={y + 26} textAnchor="middle" className={`${halo} text-sm font-semibold`}>
        {label}
      </text>
    </g>
  );
}

/** A pin whose point is the place. */
export function Pin({ place, label, screen }: { place: Place; label: string; screen: Screen }) {
  const { x, y } = screen.at(place);
  return (
    <g className="pointer-events-none">
      <path
        d={`M${x} ${y}c-4 -10 -11 -14 -11 -22a11 11 0 0 1 22 0c0 8 -7 12 -11 22z`}
        className="fill-lemon stroke-night"
        strokeWidth={2}
      />
      <circle cx={x} cy={y - 22} r={4} className="fill-night" />
      <text x={x} y={y + 16} textAnchor="middle" className={`${halo} text-sm font-semibold`}>
        {label}
      </text>
    </g>
  );
}
