import type { Place } from '@shikanji/ui/format/distance';
import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import type { Screen } from '../../lib/map/map';
import type { Spot } from '../../lib/map/mercator';
import type { Drawing } from './use-shape';
import { inserted, middleAfter, without } from './zone-shape';
import { words } from './words-zones';

interface CornerHandlesProps {
  drawing: Drawing;
  screen: Screen;
}

const steps: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};
/** With Shift a step is longer. */
const long = 10;
const usual = 2;

/** Where two corners are nearer, there is no room for a dot between them. */
const leastApart = 48;

/** The corners of the ring at hand, to take hold of; and dots between them, for more. */
export function CornerHandles({ drawing, screen }: CornerHandlesProps) {
  const { ring, isOpen } = drawing;
  const corners = ring.map((corner, index) => ({ corner, index, spot: screen.at(corner) }));
  const known = corners.filter(({ spot }) => !Number.isNaN(spot.x + spot.y));
  const middles = known.flatMap(({ spot, index }) => {
    const next = corners[(index + 1) % corners.length]?.spot;
    const middle = middleAfter(ring, index);
    const apart = next ? Math.hypot(next.x - spot.x, next.y - spot.y) : 0;
    return isOpen || middle === undefined || !(apart >= leastApart) ? [] : [{ index, middle }];
  });
  return (
    <>
      {middles.map(({ index, middle }) => (
        <Middle
          key={index}
          spot={screen.at(middle)}
          onAdd={() => drawing.change(inserted(ring, index + 1, middle))}
        />
      ))}
      {known.map(({ corner, index }) => (
        <Corner key={index} {...{ corner, index, drawing, screen }} />
      ))}
    </>
  );
}

/** For the mouse; the list of corners has a button for it. */
const Middle = ({ spot, onAdd }: { spot: Spot; onAdd: () => void }) => (
  <g
    aria-hidden
    data-middle
    className="cursor-copy"
    onPointerDown={(event) => event.stopPropagation()}
    onPointerUp={onAdd}
  >
    <circle cx={spot.x} cy={spot.y} r={14} fill="transparent" />
    <circle cx={spot.x} cy={spot.y} r={4} className="fill-salt stroke-leaf" strokeWidth={2} />
  </g>
);

interface CornerProps extends CornerHandlesProps {
  corner: Place;
  index: number;
}

function Corner({ corner, index, drawing, screen }: CornerProps) {
  const { ring, isOpen, selected } = drawing;
  const [held, setHeld] = useState<Place | null>(null);
  const spot = screen.at(held ?? corner);
  const move = (place: Place) => drawing.change(ring.with(index, place));
  const onKeyDown = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by !== undefined) {
      const far = event.shiftKey ? long : usual;
      move(screen.placeAt({ x: spot.x + by.x * far, y: spot.y + by.y * far }));
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      drawing.change(without(ring, index));
    } else if (event.key === 'Enter' && index === 0 && drawing.canClose) {
      drawing.close();
    } else return;
    event.preventDefault();
  };
  const grab = (event: PointerEvent<SVGGElement>) => {
    event.stopPropagation();
    event.currentTarget.setPointerCapture(event.pointerId);
    setHeld(corner);
  };
  const drag = (event: PointerEvent<SVGGElement>) => {
    if (held === null) return;
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    setHeld(
      screen.placeAt({ x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) }),
    );
  };
  const drop = (event: PointerEvent<SVGGElement>) => {
    event.stopPropagation();
    if (held !== null && held !== corner) move(held);
    else if (index === 0 && isOpen && drawing.canClose) drawing.close();
    setHeld(null);
  };
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={words.corner(index + 1, corner.lat, corner.lng)}
      className="cursor-move"
      onFocus={() => drawing.select(index)}
      onKeyDown={onKeyDown}
      onPointerDown={grab}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={() => setHeld(null)}
    >
      <circle cx={spot.x} cy={spot.y} r={16} fill="transparent" />
      <circle
        cx={spot.x}
        cy={spot.y}
        r={7}
        className={`stroke-ink ${index === selected ? 'fill-lemon' : 'fill-salt'}`}
        strokeWidth={2.5}
      />
    </g>
  );
}
