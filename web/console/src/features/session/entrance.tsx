import logo from '@shikanji/ui/drawings/logo.svg';
import tumbler from '@shikanji/ui/drawings/products/traditional-shikanji.svg';
import type { ReactNode } from 'react';
import { useTheme } from '../../lib/use-theme';
import { useTitle } from '../../lib/use-title';

/** The frame of what comes before the console: signing in, and what to do about a forgotten password. */
export function Entrance({ title, children }: { title: string; children: ReactNode }) {
  useTitle(title);
  useTheme('light');
  return (
    <main className="grid min-h-dvh bg-lemon lg:grid-cols-2">
      <div className="flex flex-col items-center justify-center gap-4 px-6 pt-8 pb-4 lg:gap-10 lg:py-8">
        <img src={logo} alt="Shikanji" className="h-14 lg:h-20" />
        <img src={tumbler} alt="" className="h-36 lg:h-90" />
      </div>
      <div className="flex items-start justify-center bg-paper px-6 py-8 text-ink lg:items-center lg:border-l-3 lg:border-night">
        <div className="w-full max-w-96">
          <h1 className="mb-1 text-3xl">{title}</h1>
          {children}
        </div>
      </div>
    </main>
  );
}
