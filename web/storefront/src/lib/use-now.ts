import { useEffect, useState } from 'react';

/** The time, looked at again every few seconds: for promises and windows that pass while one watches. */
export function useNow(everyMilliseconds = 5_000): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), everyMilliseconds);
    return () => clearInterval(timer);
  }, [everyMilliseconds]);
  return now;
}
