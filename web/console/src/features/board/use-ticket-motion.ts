import { type RefObject, useLayoutEffect, useRef } from 'react';

interface Place {
  x: number;
  y: number;
}

const reduced = () => window.matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Lets a ticket travel from where it was to where it is, and keeps the keyboard on it: in its new
 * column it is a new element, and the focus would be lost.
 */
export function useTicketMotion(board: RefObject<HTMLElement | null>, orders: unknown): void {
  const places = useRef(new Map<string, Place>());
  const focused = useRef<string | null>(null);

  useLayoutEffect(() => {
    const now = new Map<string, Place>();
    for (const ticket of board.current?.querySelectorAll<HTMLElement>('[data-ticket]') ?? []) {
      const id = ticket.dataset.ticket ?? '';
      const box = ticket.getBoundingClientRect();
      if (box.width === 0) continue;
      const place = { x: box.left + window.scrollX, y: box.top + window.scrollY };
      now.set(id, place);
      travel(ticket, places.current.get(id), place);
      if (id === focused.current && document.activeElement === document.body) {
        ticket.focus({ preventScroll: true });
      }
    }
    places.current = now;
  }, [board, orders]);

  useLayoutEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      const ticket =
        target instanceof Element ? target.closest<HTMLElement>('[data-ticket]') : null;
      focused.current = ticket?.dataset.ticket ?? null;
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);
}

function travel(ticket: HTMLElement, from: Place | undefined, to: Place): void {
  if (from === undefined || reduced()) return;
  const x = from.x - to.x;
  const y = from.y - to.y;
  if (x === 0 && y === 0) return;
  const path = [
    { transform: `translate(${x}px, ${y}px)`, zIndex: 5 },
    { transform: 'none', zIndex: 5 },
  ];
  ticket.animate(path, {
    duration: 200,
    easing: 'cubic-bezier(0.2, 0.8, 0.3, 1)',
  });
}
