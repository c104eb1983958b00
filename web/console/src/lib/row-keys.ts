import type { KeyboardEvent } from 'react';

/** Up and down through the rows of a table, from one row's button or link to the next one's. */
export function stepRows(event: KeyboardEvent<HTMLButtonElement | HTMLAnchorElement>): void {
  const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (by === 0) return;
  const selector = event.currentTarget instanceof HTMLAnchorElement ? 'a' : 'button';
  const all = [
    ...(event.currentTarget.closest('tbody')?.querySelectorAll<HTMLElement>(selector) ?? []),
  ];
  const next = all[all.indexOf(event.currentTarget) + by];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
