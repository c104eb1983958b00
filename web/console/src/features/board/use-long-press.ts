import { type PointerEvent, useRef } from 'react';

const longEnough = 500;
const steadyEnough = 10;

/** A finger held still on something that is not itself a button. */
export function useLongPress(onLongPress: () => void) {
  const press = useRef<{ timer: number; x: number; y: number } | null>(null);

  const end = () => {
    if (press.current !== null) clearTimeout(press.current.timer);
    press.current = null;
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    const onButton = event.target instanceof Element && event.target.closest('button, a') !== null;
    if (onButton || event.button !== 0) return;
    const timer = window.setTimeout(() => {
      end();
      onLongPress();
    }, longEnough);
    press.current = { timer, x: event.clientX, y: event.clientY };
  };
  const onPointerMove = ({ clientX, clientY }: PointerEvent<HTMLElement>) => {
    const from = press.current;
    if (from !== null && Math.hypot(clientX - from.x, clientY - from.y) > steadyEnough) end();
  };
  return {
    onPointerDown,
    onPointerMove,
    onPointerUp: end,
    onPointerCancel: end,
    onPointerLeave: end,
  };
}
