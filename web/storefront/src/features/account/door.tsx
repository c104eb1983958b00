import logoMark from '@shikanji/ui/drawings/logo-mark.svg';
import type { ReactNode } from 'react';
import { Awning } from '../../lib/enamel';

/** The frame around signing in and opening an account. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="mx-auto max-w-110 px-4 py-8 sm:py-16">
      <div className="overflow-hidden rounded-sheet border-[3px] border-night">
        <div className="bg-lemon text-night">
          <Awning />
          <h1 className="flex items-center gap-3 px-5 pt-3 pb-4 text-3xl">
            <img src={logoMark} alt="" width={40} height={40} />
            {title}
          </h1>
        </div>
        <div className="flex flex-col gap-5 border-t-[3px] border-night bg-salt p-5">
          {children}
        </div>
      </div>
    </div>
  );
}
