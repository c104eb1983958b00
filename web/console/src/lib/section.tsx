import type { ReactNode } from 'react';

interface SectionProps {
  title: string;
  hint?: string;
  children: ReactNode;
}

/** A part of the long form. */
export const Section = ({ title, hint, children }: SectionProps) => (
  <fieldset className="flex min-w-0 flex-col gap-3">
    <legend className="mb-1 font-display text-xl font-bold">{title}</legend>
    {hint !== undefined && <p className="max-w-160 text-pretty text-cumin">{hint}</p>}
    {children}
  </fieldset>
);

/** What is the matter with something that is no field of its own. */
export const Fault = ({ children }: { children: string | null | undefined }) =>
  children ? (
    <p aria-live="polite" className="text-sm font-medium text-clay">
      {children}
    </p>
  ) : null;
