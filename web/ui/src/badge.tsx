import type { ReactNode } from 'react';
import { classNames } from './format/class-names';

export type BadgeTone = 'quiet' | 'leaf' | 'clay' | 'lemon';

const tones: Record<BadgeTone, string> = {
  quiet: 'bg-mint text-ink',
  leaf: 'bg-leaf text-on-leaf',
  clay: 'bg-clay text-on-clay',
  lemon: 'bg-lemon text-night',
};

export function Badge({ tone = 'quiet', children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={classNames(
        'inline-flex items-center gap-1 rounded-full px-2 py-0.5 text-sm leading-5 font-semibold whitespace-nowrap',
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}
