import { useEffect, useState } from 'react';

const pause = 150;

/** A value once it has stayed the same for a moment: nobody waits for what is still being typed. */
export function useSettled<Value>(value: Value): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
