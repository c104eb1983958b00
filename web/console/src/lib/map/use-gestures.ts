import { type PointerEvent, type RefObject, useEffect, useEffectEvent, useRef } from 'react';
import { moved, type Size, type Spot, type View, zoomed } from './mercator';

interface Gestures {
  map: RefObject<SVGSVGElement | null>;
  view: View;
  size: Size;
  onView: (view: View) => void;
  onPick: ((spot: Spot) => void) | undefined;
}

/** Less is a hand that was not quite still. */
const stillPixels = 4;
const pinch = 1.5;

const far = (one: Spot, other: Spot): number => Math.hypot(one.x - other.x, one.y - other.y);

/** Where in the map a pointer is. */
export function spotIn(map: Element | null, event: { clientX: number; clientY: number }): Spot {
  const box = map?.getBoundingClientRect();
  return { x: event.clientX - (box?.left ?? 0), y: event.clientY - (box?.top ?? 0) };
}

/** A drag looks elsewhere, two fingers look nearer, and so does the wheel with Ctrl; what moved nothing picks a place. */
export function useGestures({ map, view, size, onView, onPick }: Gestures) {
  const pointers = useRef(new Map<number, Spot>());
  const began = useRef({ spot: { x: 0, y: 0 }, apart: 0, moved: false });
  const wheel = useEffectEvent((event: WheelEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    onView(zoomed(view, size, event.deltaY < 0 ? 1 : -1, spotIn(map.current, event)));
  });
  useEffect(() => {
    const element = map.current;
    const listen = (event: WheelEvent) => wheel(event);
    // not passive: the browser would zoom the whole page
    element?.addEventListener('wheel', listen, { passive: false });
    return () => element?.removeEventListener('wheel', listen);
  }, [map]);
  const apart = () => {
    const [one, other] = [...pointers.current.values()];
    return one && other ? far(one, other) : 0;
  };
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      const spot = spotIn(map.current, event);
      pointers.current.set(event.pointerId, spot);
      const second = pointers.current.size > 1;
      began.current = { spot, apart: apart(), moved: second };
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      const before = pointers.current.get(event.pointerId);
      if (before === undefined) return;
      const spot = spotIn(map.current, event);
      if (far(spot, began.current.spot) > stillPixels) began.current.moved = true;
      if (!began.current.moved) return;
      pointers.current.set(event.pointerId, spot);
      if (pointers.current.size === 1) {
        onView(moved(view, { x: before.x - spot.x, y: before.y - spot.y }));
        return;
      }
      const ratio = apart() / began.current.apart;
      if (ratio < pinch && ratio > 1 / pinch) return;
      began.current.apart = apart();
      onView(zoomed(view, size, ratio > 1 ? 1 : -1, spot));
    },
    onPointerUp: (event: PointerEvent<SVGSVGElement>) => {
      const picked = pointers.current.delete(event.pointerId) && !began.current.moved;
      if (picked) onPick?.(spotIn(map.current, event));
    },
    onPointerCancel: (event: PointerEvent<SVGSVGElement>) => {
      pointers.current.delete(event.pointerId);
    },
  };
}
