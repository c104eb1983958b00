import { classNames } from '@shikanji/ui/format/class-names';
import type { ReactNode } from 'react';

/** A painted shop board: one flat colour, a firm outline and the thin line inside it. */
export function EnamelBoard({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <div
      className={classNames(
        'relative overflow-hidden rounded-sheet border-[3px] border-night bg-lemon text-night',
        'after:pointer-events-none after:absolute after:inset-1.5 after:rounded-control after:border-[1.5px] after:border-night',
        className,
      )}
    >
      {children}
    </div>
  );
}

/** The scalloped edge of the cart's awning. */
export function Awning({ className }: { className?: string }) {
  return (
    <svg
      aria-hidden
      className={classNames('relative z-10 block h-6 w-full', className)}
      preserveAspectRatio="xMinYMin slice"
    >
      <defs>
        <pattern id="awning" width="64" height="24" patternUnits="userSpaceOnUse">
          <path
            d="M0-4h32v12a16 14 0 0 1-32 0z"
            fill="#2B7036"
            stroke="#1E2A1B"
            strokeWidth="2.5"
          />
          <path
            d="M32-4h32v12a16 14 0 0 1-32 0z"
            fill="#FBF7EC"
            stroke="#1E2A1B"
            strokeWidth="2.5"
          />
        </pattern>
      </defs>
      <rect width="100%" height="24" fill="url(#awning)" />
    </svg>
  );
}
