import type { ReactNode } from 'react';
import { classNames } from './format/class-names';

/** Holds the place of what is loading. Give it the size of what will come. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={classNames('block rounded-control bg-mint', className)} />;
}

/** A region that is loading: tells assistive technology once, shows its skeletons. */
export function Loading({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="status" aria-busy="true">
      <span className="sr-only">{label}</span>
      {children}
    </div>
  );
}
