import type { OpenSession } from '@shikanji/api/types';
import { Badge } from '@shikanji/ui/badge';
import { Button } from '@shikanji/ui/button';
import { whenIn } from '@shikanji/ui/format/time';
import { Monitor, Smartphone } from 'lucide-react';
import { type AccountTranslate, useAccountSpeech } from './words';

interface DeviceRowProps {
  session: OpenSession;
  busy: boolean;
  onEnd: () => void;
}

/** Where the reader is, since it is the reader's own devices. */
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

export function DeviceRow({ session, busy, onEnd }: DeviceRowProps) {
  const { t, language } = useAccountSpeech();
  const name = deviceName(session.device, t);
  const Icon = /Android|iPhone|iPad/.test(session.device) ? Smartphone : Monitor;
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b py-3">
      <Icon aria-hidden size={28} strokeWidth={1.75} className="shrink-0 text-cumin" />
      <div className="min-w-40 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-semibold">
          {name}
          {session.current && <Badge tone="leaf">{t('thisDevice')}</Badge>}
          {session.app === 'console' && <Badge>{t('inConsole')}</Badge>}
        </p>
        <p className="text-cumin">
          {t('lastUsed', { when: whenIn(here, session.seenAt, language) })}
          {session.place !== '' && (
            <>
              <br />
              {t('fromNetwork', { place: session.place.replace(/[.:]…$/, '') })}
            </>
          )}
        </p>
      </div>
      {!session.current && (
        <Button
          look="plain"
          className="px-1!"
          busy={busy}
          aria-label={`${t('signOutOne')}: ${name}`}
          onClick={onEnd}
        >
          {t('signOutOne')}
        </Button>
      )}
    </li>
  );
}

/** The server says `Chrome on Android`; each language puts that its own way. */
export function deviceName(device: string, t: AccountTranslate): string {
  const [browser, system] = device.split(' on ');
  if (browser === undefined || browser === '') return t('unknownDevice');
  return system === undefined ? browser : t('deviceOn', { browser, system });
}
