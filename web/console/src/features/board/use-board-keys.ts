import type { Order } from '@shikanji/api/types';
import { useEffect, useEffectEvent } from 'react';
import type { Column } from './columns';
import { isArrow, neighbour } from './neighbour';

interface BoardKeys {
  sorted: Readonly<Record<Column, readonly Order[]>>;
  onEnter: (order: Order) => void;
  onMore: (order: Order) => void;
}

const elsewhere = 'input, select, textarea, [role="dialog"], nav';

/** Arrows between tickets, Enter for the next step, M for more. */
export function useBoardKeys({ sorted, onEnter, onMore }: BoardKeys): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : document.body;
    const modified = event.ctrlKey || event.metaKey || event.altKey;
    if (modified || event.defaultPrevented || target.closest(elsewhere) !== null) return;
    const ticket = target.closest<HTMLElement>('[data-ticket]');
    const id = ticket?.dataset.ticket ?? null;
    if (isArrow(event.key)) {
      const next = neighbour(sorted, id, event.key);
      if (next === null) return;
      event.preventDefault();
      focusTicket(next);
      return;
    }
    const order = Object.values(sorted)
      .flat()
      .find((candidate) => candidate.id === id);
    if (order === undefined || event.repeat) return;
    if (event.key === 'Enter' && target === ticket) onEnter(order);
    if (event.key.toLowerCase() === 'm') onMore(order);
  });

  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function focusTicket(id: string): void {
  const ticket = document.querySelector<HTMLElement>(`[data-ticket="${CSS.escape(id)}"]`);
  ticket?.focus({ preventScroll: true });
  ticket?.scrollIntoView({ block: 'nearest' });
}
