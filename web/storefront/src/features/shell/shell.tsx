import { Toaster } from '@shikanji/ui/toast';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { useSpeech } from '../../lib/i18n';
import { Header } from './header';
import { OfflineHint } from './offline-hint';

export function Shell({ children }: { children: ReactNode }) {
  const { t } = useSpeech();
  const main = useRef<HTMLElement>(null);
  const pathname = useRouterState({ select: (state) => state.location.pathname });
  const shown = useRef(pathname);

  // a new page begins at its top for the keyboard and for screen readers as well
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    main.current?.focus({ preventScroll: true });
  }, [pathname]);

  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-50 focus:m-2 focus:rounded-control focus:bg-ink focus:px-4 focus:py-3 focus:text-paper"
      >
        {t('skip')}
      </a>
      <Header />
      <OfflineHint />
      <main id="content" ref={main} tabIndex={-1} className="outline-none">
        {children}
      </main>
      <Toaster />
    </>
  );
}
