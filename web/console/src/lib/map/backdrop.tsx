import { useState } from 'react';
import { type Size, tileSize, type View } from './mercator';
import { gridOf, scaleOf } from './plain';
import { tilesOf } from './tiles';

interface BackdropProps {
  view: View;
  size: Size;
}

/** Lines of latitude and longitude: what there is to go by without anybody's map. */
export function Grid({ view, size }: BackdropProps) {
  const { lats, lngs } = gridOf(view, size);
  return (
    <g aria-hidden className="stroke-line" strokeWidth={1}>
      {lats.map(({ at, label }) => (
        <line key={label} x1={0} x2={size.width} y1={at} y2={at} />
      ))}
      {lngs.map(({ at, label }) => (
        <line key={label} x1={at} x2={at} y1={0} y2={size.height} />
      ))}
    </g>
  );
}

/** One that does not come leaves the grid in sight. */
export function Tiles({ view, size, address }: BackdropProps & { address: string }) {
  const [missing, setMissing] = useState<ReadonlySet<string>>(new Set());
  return (
    <g aria-hidden className="dark:opacity-75">
      {tilesOf(view, size, address)
        .filter(({ key }) => !missing.has(key))
        .map(({ key, url, x, y }) => (
          <image
            key={key}
            href={url}
            x={x}
            y={y}
            width={tileSize}
            height={tileSize}
            onError={() => setMissing((before) => new Set([...before, key]))}
          />
        ))}
    </g>
  );
}

export const halo = 'fill-ink stroke-paper stroke-4 [paint-order:stroke] [stroke-linejoin:round]';

/** On top of everything: the degrees, how far is how far, and where north is. */
export function Margin({ view, size }: BackdropProps) {
  const { lats, lngs } = gridOf(view, size);
  const scale = scaleOf(view, size);
  const foot = size.height - 12;
  const right = size.width - 28;
  return (
    <g aria-hidden className="pointer-events-none text-sm">
      <g className="fill-cumin stroke-paper stroke-4 [paint-order:stroke]">
        {lats
          .filter(({ at }) => at > 150 && at < size.height - 64)
          .map(({ at, label }) => (
            <text key={label} x={8} y={at - 4}>
              {label}
            </text>
          ))}
        {lngs
          // at the foot, where no zone has its name
          .filter(({ at }) => at > 130 && at < size.width - 64)
          .map(({ at, label }) => (
            <text key={label} x={at + 4} y={size.height - 8}>
              {label}
            </text>
          ))}
      </g>
      <path
        d={`M12 ${foot - 8} v8 h${scale.width} v-8`}
        className="fill-none stroke-ink"
        strokeWidth={2.5}
      />
      <text x={20} y={foot - 8} className={`${halo} font-semibold`}>
        {scale.label}
      </text>
      <path
        d={`M${right} 46 l-8 -20 l8 -16 l8 16 z`}
        className="fill-paper stroke-ink"
        strokeWidth={2}
      />
      <path d={`M${right} 46 l-8 -20 l8 -16 z`} className="fill-ink" />
      <text x={right} y={62} textAnchor="middle" className={`${halo} font-bold`}>
        N
      </text>
    </g>
  );
}
