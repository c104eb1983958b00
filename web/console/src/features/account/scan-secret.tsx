import type { SecondFactor } from '@shikanji/api/types';
import { buttonClass } from '@shikanji/ui/button';
import { Skeleton } from '@shikanji/ui/skeleton';
import { lazy, Suspense } from 'react';
import { CopyButton } from '../../lib/copy-button';
import { words } from './words';

const QrCode = lazy(() =>
  import('./qr-code').then(
    (loaded) => ({ default: loaded.QrCode }),
    () => ({ default: NoQrCode }),
  ),
);

const NoQrCode = () => <p className="max-w-52 text-cumin">{words.qrFailed}</p>;

/** What goes into the authenticator app: to be scanned, or typed in on the phone that one reads this on. */
export function ScanSecret({ secret: { secret, uri } }: { secret: SecondFactor }) {
  return (
    <div className="flex flex-col gap-4 sm:flex-row sm:items-start sm:gap-6">
      <Suspense fallback={<Skeleton className="size-52 shrink-0" />}>
        <QrCode text={uri} label={words.qrOf} />
      </Suspense>
      <div className="flex min-w-0 flex-col gap-4">
        <div>
          <h3 className="text-xl">{words.scan}</h3>
          <p>{words.scanText}</p>
          <a href={uri} className={`${buttonClass('plain')} px-0! sm:hidden!`}>
            {words.openApp}
          </a>
        </div>
        <div className="flex flex-col items-start gap-2">
          <p id="secret" className="font-semibold">
            {words.secret}
          </p>
          <p aria-labelledby="secret" className="text-lg font-semibold break-words tabular-nums">
            {inFours(secret)}
          </p>
          <CopyButton text={secret} label={words.copySecret} copied={words.secretCopied} />
        </div>
      </div>
    </div>
  );
}

const inFours = (text: string): string => text.match(/.{1,4}/g)?.join(' ') ?? text;
