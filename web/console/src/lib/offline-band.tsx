import { CloudOff } from 'lucide-react';
import { useSyncExternalStore } from 'react';

function subscribe(listener: () => void) {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

export function OfflineBand() {
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <p className="flex items-center justify-center gap-2 bg-clay px-4 py-2 font-semibold text-on-clay">
          <CloudOff aria-hidden size={20} strokeWidth={1.75} />
          This device is offline. What you see may be old, and nothing can be changed.
        </p>
      )}
    </div>
  );
}
