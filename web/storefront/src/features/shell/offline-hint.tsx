import { useSyncExternalStore } from 'react';
import { useSpeech } from '../../lib/i18n';

function subscribe(listener: () => void) {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

export function OfflineHint() {
  const { t } = useSpeech();
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return (
    <div role="status">
      {!online && (
        <p className="bg-clay px-4 py-2 text-center font-medium text-on-clay">{t('offlineHint')}</p>
      )}
    </div>
  );
}
