import type { OpenSession } from '@shikanji/api/types';
import { Badge } from '@shikanji/ui/badge';
import { Button } from '@shikanji/ui/button';
import { whenIn } from '@shikanji/ui/format/time';
import { words } from './words';

interface DeviceRowProps {
  session: OpenSession;
  busy: boolean;
  onEnd: () => void;
}

const here = Intl.DateTimeFormat().resolvedOptions().timeZone;

export const deviceName = ({ device }: OpenSession): string => device || words.unknownDevice;

export function DeviceRow({ session, busy, onEnd }: DeviceRowProps) {
  const name = deviceName(session);
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-2 py-3">
      <div className="min-w-40 flex-1">
        <p className="flex flex-wrap items-center gap-x-2 gap-y-1 font-semibold">
          {name}
          {session.current && <Badge tone="leaf">{words.thisDevice}</Badge>}
          {session.app === 'storefront' && <Badge>{words.storefront}</Badge>}
        </p>
        <p className="text-cumin">
          {words.lastUsed(whenIn(here, session.seenAt))}
          {session.place !== '' && (
            <>
              <br />
              {words.network(session.place.replace(/[.:]…$/, ''))}
            </>
          )}
        </p>
      </div>
      {!session.current && (
        <Button
          look="plain"
          className="px-1!"
          busy={busy}
          aria-label={words.signOutOne(name)}
          onClick={onEnd}
        >
          {words.signOut}
        </Button>
      )}
    </li>
  );
}
