import { useEffect, useState } from 'react';
import { serverNow } from './server-clock';

/** The server's time, renewed every few seconds: fine enough for minutes. */
export function useServerNow(everyMilliseconds = 5_000): number {
  const [now, setNow] = useState(serverNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(serverNow()), everyMilliseconds);
    return () => clearInterval(timer);
  }, [everyMilliseconds]);
  return now;
}
