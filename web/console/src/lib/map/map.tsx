import type { Place } from '@shikanji/ui/format/distance';
import { useQuery } from '@tanstack/react-query';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { Grid, Margin, Tiles } from './backdrop';
import { backgroundQuery } from './background';
import {
  fitted,
  moved,
  placeAt,
  type Size,
  type Spot,
  spotOf,
  type View,
  zoomed,
} from './mercator';
import { MapButtons } from './map-buttons';
import { useGestures } from './use-gestures';

/** How places become spots of what is shown, and back. */
export interface Screen {
  at: (place: Place) => Spot;
  placeAt: (spot: Spot) => Place;
}

interface MapProps {
  label: string;
  /** What is in sight at first, and whenever everything is asked for. */
  about: readonly Place[];
  onPick?: (place: Place) => void;
  className: string;
  children: (screen: Screen) => ReactNode;
}

const words = {
  keys: 'Arrow keys move the map; plus and minus bring it nearer and farther.',
} as const;

const step = 64;
const steps: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -step, y: 0 },
  ArrowRight: { x: step, y: 0 },
  ArrowUp: { x: 0, y: -step },
  ArrowDown: { x: 0, y: step },
};
const nearer: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1 };

/** A plain map, with streets behind it only where the server is set to have them. */
export function PlaceMap({ label, about, onPick, className, children }: MapProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size | null>(null);
  useEffect(() => {
    const element = frame.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() =>
      setSize({ width: element.clientWidth, height: element.clientHeight }),
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return (
    <div
      ref={frame}
      className={`relative isolate overflow-hidden rounded-control border-[1.5px] border-cumin bg-salt ${className}`}
    >
      {size !== null && size.width > 0 && (
        <Drawn {...{ label, about, size, children, ...(onPick && { onPick }) }} />
      )}
    </div>
  );
}

function Drawn({
  label,
  about,
  onPick,
  size,
  children,
}: Omit<MapProps, 'className'> & { size: Size }) {
  const id = useId();
  const map = useRef<SVGSVGElement>(null);
  const [all, setAll] = useState(about);
  const [chosen, setView] = useState<View | null>(null);
  const view = chosen ?? fitted(all, size);
  const background = useQuery(backgroundQuery).data;
  const gestures = useGestures({
    map,
    view,
    size,
    onView: setView,
    onPick: onPick && ((spot) => onPick(placeAt(view, size, spot))),
  });
  const screen: Screen = {
    at: (place) => spotOf(view, size, place),
    placeAt: (spot) => placeAt(view, size, spot),
  };
  const zoom = (by: number) =>
    setView(zoomed(view, size, by, { x: size.width / 2, y: size.height / 2 }));
  const onKeyDown = (event: KeyboardEvent<SVGSVGElement>) => {
    const by = steps[event.key];
    const near = nearer[event.key];
    // what is on the map has keys of its own
    if (event.target !== event.currentTarget || (by === undefined && near === undefined)) return;
    event.preventDefault();
    if (by !== undefined) setView(moved(view, by));
    else if (near !== undefined) zoom(near);
  };
  return (
    <>
      <svg
        ref={map}
        role="application"
        aria-label={label}
        aria-describedby={`${id}-keys`}
        tabIndex={0}
        width={size.width}
        height={size.height}
        className={`block touch-none -outline-offset-3! select-none not-focus-visible:outline-none ${onPick ? 'cursor-crosshair' : 'cursor-grab'}`}
        onKeyDown={onKeyDown}
        {...gestures}
      >
        <Grid view={view} size={size} />
        {background?.tiles != null && <Tiles view={view} size={size} address={background.tiles} />}
        {children(screen)}
        <Margin view={view} size={size} />
      </svg>
      <p id={`${id}-keys`} className="sr-only">
        {words.keys}
      </p>
      <MapButtons
        onZoom={zoom}
        onAll={() => {
          setAll(about);
          setView(null);
        }}
      />
      {background?.attribution != null && (
        <p className="absolute right-0 bottom-0 max-w-[70%] rounded-tl-control bg-paper px-2 py-0.5 text-right text-sm">
          {background.attribution}
        </p>
      )}
    </>
  );
}
