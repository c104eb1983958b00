import { useEffect } from 'react';
import { outOfStep } from '../../lib/choices';
import { insidePath } from '../../lib/search-params';
import { GoogleMark } from './google-mark';
import { KeptFor } from './kept-for';
import { useAccountSpeech } from './words';

interface GoogleLinkProps {
  /** Where one was about to go. */
  next: string | undefined;
}

/** The way through Google, below the others: a plain link, for the server sends the browser there and takes it back. */
export function GoogleLink({ next }: GoogleLinkProps) {
  const { t } = useAccountSpeech();
  // whoever comes back begins on a fresh page, maybe in another tab: it then brings all in step, as after any sign-in
  useEffect(() => outOfStep.set(true), []);
  return (
    <div className="flex flex-col gap-4">
      <p
        aria-hidden
        className="flex items-center gap-3 text-cumin before:h-px before:flex-1 before:bg-line after:h-px after:flex-1 after:bg-line"
      >
        {t('or')}
      </p>
      <a
        href={`/api/v1/auth/google?${new URLSearchParams({ next: insidePath(next) })}`}
        className="inline-flex min-h-13 items-center justify-center gap-3 rounded-control border-[1.5px] border-[#747775] bg-[#ffffff] px-5 text-lg font-semibold text-[#1f1f1f] select-none hover:bg-[#f2f2f2] dark:border-[#8e918f] dark:bg-[#131314] dark:text-[#e3e3e3] dark:hover:bg-[#2a2b2c]"
      >
        <GoogleMark />
        {t('withGoogle')}
      </a>
      <KeptFor />
    </div>
  );
}
