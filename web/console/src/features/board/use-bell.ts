import { useEffect, useRef, useState } from 'react';
import { bellIsWanted, ring, turnBellOff, turnBellOn } from './bell';

/** Rings when an order comes that was not there before; the first load is silent. */
export function useBell(newIds: readonly string[], loaded: boolean) {
  const [wanted, setWanted] = useState(bellIsWanted);
  const known = useRef<Set<string> | null>(null);

  useEffect(() => {
    if (!loaded) return;
    const before = known.current;
    if (before !== null && newIds.some((id) => !before.has(id))) ring();
    known.current = new Set([...(before ?? []), ...newIds]);
  }, [newIds, loaded]);

  useEffect(() => {
    if (!wanted) return;
    // remembered from yesterday: the first touch of the day wakes it
    const wake = () => void turnBellOn();
    window.addEventListener('pointerdown', wake, { once: true });
    window.addEventListener('keydown', wake, { once: true });
    return () => {
      window.removeEventListener('pointerdown', wake);
      window.removeEventListener('keydown', wake);
    };
  }, [wanted]);

  const toggle = () => {
    if (wanted) turnBellOff();
    else void turnBellOn().then(ring);
    setWanted(!wanted);
  };
  return { wanted, toggle };
}
