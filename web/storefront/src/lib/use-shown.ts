import { useEffect, useState } from 'react';

/** How long dishes wait for what stands above them, in milliseconds. */
const patience = 2_000;

interface Asked {
  isFetched: boolean;
  failureCount: number;
  fetchStatus: 'fetching' | 'paused' | 'idle';
}

const isSettled = ({ isFetched, failureCount, fetchStatus }: Asked) =>
  isFetched || failureCount > 0 || fetchStatus === 'paused';

/**
 * Whether a store's dishes may be shown: once what stands above them has come, failed or takes too long, for else they would
 * move away under a finger. What was shown stays.
 */
export function useShown(storeId: string, above: readonly Asked[]): boolean {
  const [shown, setShown] = useState('');
  if (shown !== storeId && above.every(isSettled)) setShown(storeId);
  useEffect(() => {
    const late = setTimeout(() => setShown(storeId), patience);
    return () => clearTimeout(late);
  }, [storeId]);
  return shown === storeId;
}
