import { type RefObject, useEffect, useState } from 'react';
import { useController, type UseFormReturn } from 'react-hook-form';
import type { ZoneForm } from './zone-schema';
import { type Ring, ringAt, type RingAt, type Shape, withRing } from './zone-shape';

const first: RingAt = { area: 0, ring: 0 };
const leastCorners = 3;

/** What is drawn, the ring of it that is at hand, and the way back. */
export function useShape(form: UseFormReturn<ZoneForm>, frame: RefObject<HTMLElement | null>) {
  const { field, fieldState } = useController({ control: form.control, name: 'shape' });
  const shape = field.value;
  const [at, choose] = useState(first);
  const [past, setPast] = useState<readonly Shape[]>([]);
  const [isOpen, setOpen] = useState(ringAt(shape, first).length < leastCorners);
  const [selected, select] = useState<number | null>(null);
  const { ref } = field;
  useEffect(() => {
    // a shape is one value of the form, which is to find the map that it is drawn on
    ref({ focus: () => frame.current?.querySelector<SVGElement>('[role=application]')?.focus() });
  }, [ref, frame]);
  const replace = (next: Shape) => {
    setPast([...past, shape]);
    field.onChange(next);
    choose(first);
    setOpen(ringAt(next, first).length < leastCorners);
    select(null);
  };
  const ring = ringAt(shape, at);
  const { error } = fieldState;
  return {
    shape,
    at,
    choose: (next: RingAt) => {
      choose(next);
      select(null);
    },
    ring,
    /** Clicks add corners still. */
    isOpen: isOpen || ring.length < leastCorners,
    canClose: isOpen && ring.length >= leastCorners,
    close: () => setOpen(false),
    /** Of the corners, which has the focus, or had it. */
    selected: selected !== null && selected < ring.length ? selected : null,
    select,
    change: (next: Ring) => {
      setPast([...past, shape]);
      field.onChange(withRing(shape, at, next));
    },
    replace,
    canUndo: past.length > 0,
    undo: () => {
      const before = past.at(-1);
      if (before === undefined) return;
      setPast(past.slice(0, -1));
      field.onChange(before);
    },
    fault: error?.message ?? error?.root?.message,
  };
}

export type Drawing = ReturnType<typeof useShape>;
